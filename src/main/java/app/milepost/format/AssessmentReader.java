package app.milepost.format;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.assessment.Evidence;
import app.milepost.role.RolePack;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads assessment files, format {@code milepost-assessment/1}, strictly: a file is taken whole or
 * refused with the place and the reason. Fields Milepost does not know are passed over.
 *
 * <p>A rating must be written as an integer: {@code 3.0} is refused like {@code 2.5}. A rating
 * without evidence counts as a claim; an answer with neither rating nor {@code notApplicable} as
 * not answered; no {@code answers} at all as none given. {@code null} is refused wherever a value
 * is meant.
 *
 * <p>Immutable; any number of threads may share it.
 */
public final class AssessmentReader {

  private final RolePack pack;

  /**
   * Makes a reader.
   *
   * @param pack the role the assessments must be about
   */
  public AssessmentReader(RolePack pack) {
    this.pack = pack;
  }

  /**
   * Reads a file of at most 8 MB.
   *
   * @throws UnreadableFileException if it cannot be read or is not a valid assessment of the role
   */
  public Assessment read(Path file) throws UnreadableFileException {
    return read(file.toString(), InputFiles.read(file));
  }

  /**
   * Reads a stream to its end, at most 8 MB. Does not close it.
   *
   * @param name what to call it in messages
   * @throws UnreadableFileException if it cannot be read or is not a valid assessment of the role
   */
  public Assessment read(String name, InputStream in) throws UnreadableFileException {
    return read(name, InputFiles.read(name, in));
  }

  private Assessment read(String name, byte[] bytes) throws UnreadableFileException {
    Collected collected = new Collected();
    try {
      new AssessmentParser(pack, false).parse(bytes, 0, bytes.length, collected);
    } catch (Refusal refusal) {
      throw new UnreadableFileException(name, List.of(refusal.problem()));
    }
    return new Assessment(pack.id(), collected.rung, collected.personName, collected.answers);
  }

  /** Keeps everything, texts included. */
  private final class Collected implements AnswerSink {

    private Optional<String> rung = Optional.empty();
    private String personName = "";
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    @Override
    public boolean wantsTexts() {
      return true;
    }

    @Override
    public void rung(String id) {
      rung = Optional.of(id);
    }

    @Override
    public void personName(String name) {
      personName = name;
    }

    @Override
    public void rated(int item, int rating, Evidence evidence, String note) {
      put(item, new Answer.Rated(rating, evidence, note));
    }

    @Override
    public void notApplicable(int item, String reason, String note) {
      put(item, new Answer.NotApplicable(reason, note));
    }

    @Override
    public void notAnswered(int item, String note) {
      put(item, new Answer.NotAnswered(note));
    }

    private void put(int item, Answer answer) {
      answers.put(pack.requirements().get(item).id(), answer);
    }
  }
}
