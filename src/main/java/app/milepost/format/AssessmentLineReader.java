package app.milepost.format;

import app.milepost.assessment.Answer;
import app.milepost.format.json.Refusal;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.scoring.AnswerSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/**
 * Reads assessments that stand one to a line, straight onto an {@link AnswerSheet}. Refuses exactly
 * what {@link AssessmentReader} refuses. For one thread; the sheet is used again for each line.
 */
public final class AssessmentLineReader {

  private final AssessmentParser parser;
  private final String defaultRung;
  private final Sheet sink;

  /**
   * Makes a reader.
   *
   * @param pack the role the assessments must be about
   */
  public AssessmentLineReader(RolePack pack) {
    parser = new AssessmentParser(pack, true);
    defaultRung = pack.defaultRung();
    sink = new Sheet(new AnswerSheet(pack.requirements().size()), defaultRung);
  }

  /**
   * Reads one line.
   *
   * @param bytes holds the line
   * @param from where it starts
   * @param to after its last byte, the line break not included
   * @throws Refusal if it is not a valid assessment of the role; rung and sheet then mean nothing
   */
  public void read(byte[] bytes, int from, int to) throws Refusal {
    sink.sheet.clear();
    sink.rung = defaultRung;
    sink.unknown = Optional.empty();
    parser.parse(bytes, from, to, sink);
  }

  /** Returns the rung the last line aims at, the pack's default where it names none. */
  public String rung() {
    return sink.rung;
  }

  /** Returns the answers of the last line; the next one changes them. */
  public AnswerSheet sheet() {
    return sink.sheet;
  }

  /** Returns what is to be said of the first key of the last line that means nothing, if any. */
  public Optional<String> unknownKey() {
    return sink.unknown;
  }

  private static final class Sheet implements AnswerSink {

    private final AnswerSheet sheet;
    private String rung;
    private Optional<String> unknown = Optional.empty();

    Sheet(AnswerSheet sheet, String rung) {
      this.sheet = sheet;
      this.rung = rung;
    }

    @Override
    public boolean wantsTexts() {
      return false;
    }

    @Override
    public void rung(String id) {
      rung = id;
    }

    @Override
    public void date(LocalDate day) {}

    /** Only the first is told, as there may be very many lines. */
    @Override
    public void unknownKey(JsonParser parser, List<String> known) {
      if (unknown.isEmpty()) {
        unknown = Optional.of(UnknownKeys.problem(parser, known).line());
      }
    }

    @Override
    public void personName(String name) {}

    @Override
    public void rated(
        int item, int rating, Evidence evidence, String note, Optional<Answer.Elsewhere> from) {
      sheet.rate(item, rating, evidence);
    }

    @Override
    public void notApplicable(int item, String reason, String note) {
      sheet.markNotApplicable(item);
    }

    @Override
    public void notAnswered(int item, String note, boolean keepOpen) {}
  }
}
