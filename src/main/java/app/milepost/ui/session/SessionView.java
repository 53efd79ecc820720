package app.milepost.ui.session;

import app.milepost.ui.Navigator;
import app.milepost.ui.PageKeys;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.TakeOver;
import app.milepost.ui.work.Counselling;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** The session in one column, from what to talk about down to earlier sessions. */
public final class SessionView extends StackPane implements PageKeys {

  private final Label title = Texts.pageTitle("");
  private final AgendaPart agenda;
  private final NotesPart notes;
  private final NextStepsPart steps;
  private final NewStep newStep;
  private final EarlierPart earlier;
  private final Column column;

  /** Whether private notes are in sight. */
  private final PrivateNotes privately;

  private OptionalLong session = OptionalLong.empty();

  /**
   * Builds the page.
   *
   * @param model what it shows
   * @param summaries saves and prints summaries of closed sessions
   * @param counselling takes what the counsellor says
   * @param takeOver takes over answers given at home
   * @param navigator the way to a rating, the report and the progress
   * @param onlooker whether the client looks on
   * @param today the day on which a step is done
   */
  public SessionView(
      SessionViewModel model,
      SummaryViewModel summaries,
      Counselling counselling,
      TakeOver takeOver,
      Navigator navigator,
      ObservableValue<Boolean> onlooker,
      Supplier<LocalDate> today) {
    privately = PrivateNotes.hiddenFrom(onlooker);
    getStylesheets()
        .add(
            Objects.requireNonNull(SessionView.class.getResource("/css/desk.css"))
                .toExternalForm());
    getStyleClass().add("desk-page");
    agenda = new AgendaPart(counselling, navigator);
    newStep = model.newStep();
    notes = new NotesPart(counselling, privately, title::requestFocus);
    steps = new NextStepsPart(counselling, newStep, today);
    earlier = new EarlierPart(summaries, privately, model.problemProperty());
    title.setId("session-title");
    column =
        new Column(
            title,
            new StateBar(model, navigator),
            shown(agenda, open(model).flatMap(now -> onlooker.map(on -> now && !on))),
            shown(new HomePart(takeOver), open(model)),
            shown(notes, open(model)),
            shown(steps, open(model)),
            earlier);
    column.getStyleClass().add("column");
    StackPane page = new StackPane(column);
    page.getStyleClass().add("page-content");
    ScrollPane scroll = new PageScroll(page);
    getChildren().add(scroll);
    model.shownProperty().addListener((o, before, now) -> show(now));
    show(model.shownProperty().get());
  }

  /** What is put down belongs to a session: to one that was just closed, nothing more. */
  private static ObservableValue<Boolean> open(SessionViewModel model) {
    return model.sessions().closedProperty().map(Optional::isEmpty);
  }

  private static Node shown(Node part, ObservableValue<Boolean> when) {
    part.visibleProperty().bind(when);
    part.managedProperty().bind(when);
    return part;
  }

  @Override
  public boolean onKey(KeyEvent event) {
    return false;
  }

  /** Whoever comes back to something half typed goes on typing. */
  @Override
  public void takeKeyboard() {
    privately.inSight().set(false);
    if (newStep.hasTyped()) {
      steps.takeKeyboard();
    }
  }

  private void show(Optional<SessionState> now) {
    column.setVisible(now.isPresent());
    now.ifPresent(shown -> {
      if (!session.equals(OptionalLong.of(shown.session()))) {
        session = OptionalLong.of(shown.session());
        steps.turnToAnother();
        privately.inSight().set(false);
      }
      title.setText(
          shown.client().isEmpty() ? "Session" : "Session with %s".formatted(shown.client()));
      agenda.show(shown.agenda(), shown.counsel().ratingsPrinted());
      notes.show(shown.counsel());
      steps.show(shown.counsel());
      earlier.show(shown.earlier(), shown.scores(), shown.unreadable());
    });
  }
}
