package app.milepost.ui.caseload;

import app.milepost.role.Activity;
import app.milepost.scoring.caseload.ActivityTally;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.ShareBar;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.ActivityWords;
import app.milepost.words.CaseloadWords;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The activities that would close most gaps: what to offer people next. */
final class ActivitiesPart extends TitledPart {

  private static final int FIRST = 8;

  private final CaseloadViewModel model;
  private final Label none = Texts.body("No activity of this career would close a gap here.");
  private final Column rows = new Column();
  private final List<Row> made = new ArrayList<>();
  private final Button all = new Button();
  private boolean showsAll;

  ActivitiesPart(CaseloadViewModel model) {
    super("Activities that would close most gaps", CaseloadWords.CLOSES);
    this.model = model;
    setId("caseload-activities");
    rows.getStyleClass().add("rows");
    all.setId("all-activities");
    getChildren().addAll(none, rows, all);
  }

  void show(CaseloadState shown) {
    List<ActivityTally> activities = shown.activities();
    none.setVisible(activities.isEmpty());
    none.setManaged(activities.isEmpty());
    show(activities.subList(0, showsAll ? activities.size() : first(activities)), shown);
    all.setVisible(activities.size() > FIRST);
    all.setManaged(activities.size() > FIRST);
    all.setText(showsAll ? "Show fewer" : "Show all %d".formatted(activities.size()));
    all.setAccessibleText(showsAll ? "Show fewer activities" : "Show all activities");
    all.setOnAction(e -> {
      showsAll = !showsAll;
      show(shown);
    });
  }

  private static int first(List<ActivityTally> activities) {
    return Math.min(FIRST, activities.size());
  }

  /** Rows are used again, since to build and style them anew would be felt at each letter. */
  private void show(List<ActivityTally> tallies, CaseloadState shown) {
    while (made.size() < tallies.size()) {
      made.add(new Row());
    }
    for (int i = 0; i < tallies.size(); i++) {
      made.get(i).show(tallies.get(i), shown);
    }
    List<Row> wanted = made.subList(0, tallies.size());
    if (!rows.getChildren().equals(wanted)) {
      rows.getChildren().setAll(wanted);
    }
  }

  /** One activity; its bar is whoever has answered something. */
  private final class Row extends Column {

    private final Label title = Texts.heading("");
    private final Label takes = Texts.muted("");
    private final ShareBar bar = new ShareBar("full");
    private final PeopleLink people = new PeopleLink();

    Row() {
      getChildren().addAll(title, takes, bar, people);
    }

    void show(ActivityTally tally, CaseloadState shown) {
      Activity activity = tally.activity();
      int started = shown.figures().started();
      title.setText(activity.title());
      takes.setText(
          "%s · %s · %s"
              .formatted(
                  ActivityWords.kind(activity.kind()),
                  ActivityWords.time(activity),
                  ActivityWords.cost(activity.cost())));
      bar.show(tally.people() / (double) started);
      people.show(
          CaseloadWords.closes(tally, started),
          activity.title(),
          () -> model.behind().helped(shown, tally));
      people.setId("helped-" + activity.id());
    }
  }
}
