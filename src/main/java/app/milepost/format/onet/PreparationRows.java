package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes how answers on schooling, experience and training spread over their categories. */
final class PreparationRows extends OccupationRows {

  private final Survey survey;
  private int scale;
  private int category;

  PreparationRows(Map<String, OccupationDraft> drafts, Survey survey) {
    super(drafts);
    this.survey = survey;
  }

  @Override
  void columns(Header header) throws TableException {
    scale = header.column("Scale ID");
    category = header.column("Category");
    survey.columns(header);
  }

  @Override
  void take(OccupationDraft draft, Row row) throws TableException {
    Optional<OccupationDraft.Step> step = step(row.required(scale));
    OptionalInt number = row.whole(category);
    // Newer releases rate certificates and the like among these, on a scale without categories.
    if (step.isPresent() && number.isPresent()) {
      OccupationDraft.Question question = draft.question(step.get());
      double share = survey.value(row, 0, 100);
      if (question.percents.put(number.getAsInt(), share) != null) {
        throw row.problem(category, "This category stands twice. Are these files of two releases?");
      }
      question.sample = survey.sample(row);
      question.date = survey.month(row);
      question.by = survey.by(row);
    }
  }

  private static Optional<OccupationDraft.Step> step(String scale) {
    return switch (scale) {
      case "RL" -> Optional.of(OccupationDraft.Step.EDUCATION);
      case "RW" -> Optional.of(OccupationDraft.Step.EXPERIENCE);
      case "OJ" -> Optional.of(OccupationDraft.Step.TRAINING);
      default -> Optional.empty();
    };
  }
}
