package app.milepost.format.onet;

import app.milepost.format.table.RowSink;
import app.milepost.occupation.Occupation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All tables of a release on their way into values. */
final class OnetTables {

  private final Map<String, OccupationDraft> drafts = new LinkedHashMap<>();
  private final Survey survey = new Survey();

  /** Returns what takes the rows of a table; occupations come first. */
  RowSink sinkFor(OnetFile file) {
    return switch (file) {
      case OCCUPATIONS -> new DataRows(drafts);
      case SKILLS, ESSENTIAL_SKILLS, TRANSFERABLE_SKILLS ->
          new RatingRows(drafts, OccupationDraft.Group.SKILLS, survey);
      case KNOWLEDGE -> new RatingRows(drafts, OccupationDraft.Group.KNOWLEDGE, survey);
      case WORK_STYLES -> new RatingRows(drafts, OccupationDraft.Group.STYLES, survey);
      case PREPARATION, EDUCATION, TRAINING -> new PreparationRows(drafts, survey);
      case ZONES -> new ZoneRows(drafts);
      case TECHNOLOGY, SOFTWARE -> new SoftwareRows(drafts);
      case ALTERNATE_TITLES, JOB_TITLES -> new TitleRows(drafts, "Alternate Title", "Job Title");
      case REPORTED_TITLES -> new TitleRows(drafts, "Reported Job Title");
      case TASKS -> new TaskRows(drafts);
      case RELATED -> new RelatedRows(drafts);
    };
  }

  /** Returns the latest month that any rating was given in, as {@code yyyy-MM}. */
  String newest() {
    return survey.newest();
  }

  /** Returns all occupations, in the order of the files. */
  Map<String, Occupation> occupations(Optional<WageRows> wages) {
    Map<String, Occupation> occupations = new LinkedHashMap<>();
    drafts.forEach((code, draft) ->
        occupations.put(code, draft.finished(wages.flatMap(known -> known.of(code)))));
    return occupations;
  }
}
