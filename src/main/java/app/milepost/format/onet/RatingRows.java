package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Rating;
import java.util.Map;
import java.util.Optional;

/** Takes ratings of skills, knowledge or work styles. Rows on scales that are not used go by. */
final class RatingRows extends OccupationRows {

  private final OccupationDraft.Group group;
  private final Survey survey;
  private int element;
  private int name;
  private int scale;
  private int notRelevant;

  RatingRows(Map<String, OccupationDraft> drafts, OccupationDraft.Group group, Survey survey) {
    super(drafts);
    this.group = group;
    this.survey = survey;
  }

  @Override
  void columns(Header header) throws TableException {
    element = header.column("Element ID");
    name = header.column("Element Name");
    scale = header.column("Scale ID");
    notRelevant = header.columnIfThere("Not Relevant");
    survey.columns(header);
  }

  @Override
  void take(OccupationDraft draft, Row row) throws TableException {
    switch (row.required(scale)) {
      case "IM" -> {
        OccupationDraft.Element rated = element(draft, row);
        once(rated.importance, row);
        rated.importance = Optional.of(survey.figure(row, 1, 5));
      }
      case "LV" -> {
        OccupationDraft.Element rated = element(draft, row);
        once(rated.level, row);
        rated.level = Optional.of(survey.figure(row, 0, 7));
        rated.relevant = !row.text(notRelevant).equals("Y");
      }
      case "WI" -> {
        OccupationDraft.Element rated = element(draft, row);
        once(rated.importance, row);
        rated.importance = Optional.of(survey.figure(row, -3, 3));
        rated.scale = Rating.Scale.IMPACT;
      }
      default -> {}
    }
  }

  private OccupationDraft.Element element(OccupationDraft draft, Row row) throws TableException {
    return draft.element(
        group, survey.once(row.required(element)), survey.once(row.required(name)));
  }

  private void once(Optional<?> before, Row row) throws TableException {
    if (before.isPresent()) {
      throw row.problem(
          scale,
          "This figure stands twice, for “%s”. Files of one release belong together; are these of"
                  .formatted(row.text(name))
              + " two?");
    }
  }
}
