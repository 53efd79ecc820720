package app.milepost.format;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.assessment.TextLimit;
import app.milepost.format.json.Refusal;
import app.milepost.format.plan.FittingPlan;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;

/**
 * Reads assessment files, format {@code milepost-assessment/1}, strictly: a file is taken whole or
 * refused with the place and the reason. Fields Milepost does not know are told and passed over.
 *
 * <p>A rating must be written as an integer: {@code 3.0} is refused like {@code 2.5}. A rating
 * without evidence counts as a claim; an answer with neither rating nor {@code notApplicable} as
 * not answered; no {@code answers} at all as none given. Of a {@code plan} what the role has no
 * place for is told and left out. {@code null} is refused wherever a value is meant. Of a text past
 * its {@link TextLimit} the beginning is kept.
 *
 * <p>Immutable; any number of threads may share it.
 */
public final class AssessmentReader {

  private final RolePack pack;
  private final Consumer<String> notices;

  /**
   * Makes a reader.
   *
   * @param pack the role the assessments must be about
   */
  public AssessmentReader(RolePack pack) {
    this(pack, notice -> {});
  }

  /**
   * Makes a reader.
   *
   * @param pack the role the assessments must be about
   * @param notices gets a sentence for each text that was too long and of which only the beginning
   *     was kept, and for each key that means nothing
   */
  public AssessmentReader(RolePack pack, Consumer<String> notices) {
    this.pack = pack;
    this.notices = notices;
  }

  /**
   * Reads a file of at most 8 MB.
   *
   * @throws UnreadableFileException if it cannot be read or is not a valid assessment of the role
   */
  public Assessment read(Path file) throws UnreadableFileException {
    return readDated(file).assessment();
  }

  /**
   * Reads a file of at most 8 MB, and the day it names.
   *
   * @throws UnreadableFileException if it cannot be read or is not a valid assessment of the role
   */
  public DatedAssessment readDated(Path file) throws UnreadableFileException {
    return read(file.toString(), InputFiles.read(file));
  }

  /**
   * Reads a stream to its end, at most 8 MB. Does not close it.
   *
   * @param name what to call it in messages
   * @throws UnreadableFileException if it cannot be read or is not a valid assessment of the role
   */
  public Assessment read(String name, InputStream in) throws UnreadableFileException {
    return readDated(name, in).assessment();
  }

  /**
   * Reads a stream to its end, at most 8 MB, and the day it names. Does not close it.
   *
   * @param name what to call it in messages
   * @throws UnreadableFileException if it cannot be read or is not a valid assessment of the role
   */
  public DatedAssessment readDated(String name, InputStream in) throws UnreadableFileException {
    return read(name, InputFiles.read(name, in));
  }

  private DatedAssessment read(String name, byte[] bytes) throws UnreadableFileException {
    Collected collected = new Collected();
    try {
      new AssessmentParser(pack, false).parse(bytes, 0, bytes.length, collected);
    } catch (Refusal refusal) {
      throw new UnreadableFileException(name, List.of(refusal.problem()));
    }
    collected.unknown.lines().forEach(notices);
    return new DatedAssessment(
        new Assessment(pack.id(), collected.rung, collected.personName, collected.answers),
        collected.date,
        collected.plan);
  }

  /** Keeps everything, texts included. */
  private final class Collected implements AnswerSink {

    private Optional<String> rung = Optional.empty();
    private String personName = "";
    private Optional<LocalDate> date = Optional.empty();
    private PlanChoices plan = PlanChoices.NONE;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final UnknownKeys unknown = new UnknownKeys();

    @Override
    public boolean wantsTexts() {
      return true;
    }

    @Override
    public void rung(String id) {
      rung = Optional.of(id);
    }

    @Override
    public void date(LocalDate day) {
      date = Optional.of(day);
    }

    @Override
    public void plan(PlanChoices decided) {
      FittingPlan fitting = FittingPlan.of(pack, decided);
      fitting.notices().forEach(notices);
      plan = fitting.choices();
    }

    @Override
    public void unknownKey(JsonParser parser, List<String> known) {
      unknown.add(parser, known);
    }

    @Override
    public void personName(String name) {
      personName = cut(TextLimit.NAME, name, "The name");
    }

    @Override
    public void rated(
        int item, int rating, Evidence evidence, String note, Optional<Answer.Elsewhere> from) {
      put(item, new Answer.Rated(rating, evidence, note(item, note), from));
    }

    @Override
    public void notApplicable(int item, String reason, String note) {
      String why = cut(TextLimit.NOTE, reason, about("The reason for leaving out", item));
      put(item, new Answer.NotApplicable(why, note(item, note)));
    }

    @Override
    public void notAnswered(int item, String note, boolean keepOpen) {
      put(item, new Answer.NotAnswered(note(item, note), keepOpen));
    }

    private String note(int item, String note) {
      return cut(TextLimit.NOTE, note, about("The note on", item));
    }

    private String cut(TextLimit limit, String text, String what) {
      if (text.length() > limit.most()) {
        notices.accept(
            "%s has %,d characters. The first %,d were kept."
                .formatted(what, text.length(), limit.most()));
      }
      int lines = TextLimit.lines(text);
      if (lines > TextLimit.MOST_LINES) {
        notices.accept(
            "%s has %,d lines. The first %d were kept."
                .formatted(what, lines, TextLimit.MOST_LINES));
      }
      return limit.cut(text);
    }

    private String about(String what, int item) {
      return "%s “%s”".formatted(what, pack.requirements().get(item).title());
    }

    private void put(int item, Answer answer) {
      answers.put(pack.requirements().get(item).id(), answer);
    }
  }
}
