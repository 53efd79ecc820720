package app.milepost.ui.session;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.DayWords;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** Whether a session is going on, and what begins or ends it. */
final class StateBar extends Column {

  private final Label state = Texts.body("");
  private final Button start = button("start-session", "Start the session");
  private final Button rate = button("rate-together", "Rate together");
  private final Button summary = button("session-summary", "Print or save the summary");
  private final Button close = button("close-session", "Close the session");
  private final Label frozen = Texts.body("");
  private final Button reopen = button("reopen-session", "Open it again");
  private final Button progress = button("session-progress", "See the progress");
  private final Column after;

  StateBar(SessionViewModel model, Navigator navigator) {
    getStyleClass().add("state-bar");
    state.setId("session-state");
    start.setOnAction(e -> model.sessions().start());
    rate.setOnAction(e -> navigator.go(Page.ASSESS));
    summary.setOnAction(e -> navigator.go(Page.REPORT));
    close.setOnAction(e -> model.sessions().close());
    reopen.setOnAction(e -> model.sessions().reopen());
    progress.setOnAction(e -> navigator.go(Page.PROGRESS));
    frozen.setId("session-closed");
    after = new Column(frozen, row(reopen, progress));
    after.getStyleClass().add("banner");
    Label problem = Texts.problem(model.sessions().problemProperty());
    problem.setId("session-problem");
    Label undone = Texts.body("");
    undone.setId("session-undone");
    undone
        .textProperty()
        .bind(model.undoneProperty().map(what -> what.map("↶ "::concat).orElse("")));
    undone.visibleProperty().bind(undone.textProperty().isNotEmpty());
    undone.managedProperty().bind(undone.visibleProperty());
    getChildren().addAll(after, state, row(start, rate, summary, close), undone, problem);
    model.shownProperty().addListener((o, before, now) -> now.ifPresent(this::show));
    model.shownProperty().get().ifPresent(this::show);
    model.sessions().closedProperty().addListener((o, before, now) -> told(model));
    told(model);
  }

  private void show(SessionState shown) {
    boolean begun = shown.since().isPresent();
    state.setText(
        shown
            .since()
            .map(at ->
                "In progress since %s. Everything is saved as you go."
                    .formatted(DayWords.moment(at)))
            .orElse(
                shown.earlier().isEmpty()
                    ? "No session has begun yet."
                    : "No session is in progress. The next one starts from the last."));
    Children.show(start, !begun);
    Children.show(close, begun);
    start.getStyleClass().remove("accent");
    rate.getStyleClass().remove("accent");
    (begun ? rate : start).getStyleClass().add("accent");
  }

  private void told(SessionViewModel model) {
    after.setVisible(model.sessions().closedProperty().get().isPresent());
    after.setManaged(after.isVisible());
    model
        .sessions()
        .closedProperty()
        .get()
        .ifPresent(last ->
            frozen.setText(
                "✓ The session was closed at %s. Ratings, notes, scores and the career as it was are kept and will not change."
                    .formatted(DayWords.time(last.at()))));
  }

  private static Button button(String id, String text) {
    Button button = new Button(text);
    button.setId(id);
    return button;
  }

  private static FlowPane row(Button... buttons) {
    FlowPane row = new FlowPane(8, 8, buttons);
    row.getStyleClass().add("buttons");
    return row;
  }
}
