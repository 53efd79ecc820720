package app.milepost.ui.privacy;

import app.milepost.ui.control.Texts;
import app.milepost.ui.privacy.LockedViewModel.State;
import java.util.List;
import java.util.Objects;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Covers the window while its data folder is locked, and unlocks it. */
public final class LockedView extends ScrollPane {

  private static final Duration SECOND = Duration.seconds(1);

  private final LockedViewModel model;
  private final PassphraseBox passphrase = new PassphraseBox("passphrase", "Passphrase");
  private final TextField code = new TextField();
  private final VBox codeBox = new VBox();
  private final Button unlock = new Button("Unlock");
  private final Button other = new Button();
  private final Reveal reveal = new Reveal("passphrase-show", unlock::fire, List.of(passphrase));
  private final Label said = Texts.body("");
  private final HBox progress = new HBox(new ProgressIndicator(), said);
  private final Label problem;
  private final Timeline clock;

  /**
   * Builds it.
   *
   * @param model what it shows
   */
  public LockedView(LockedViewModel model) {
    this.model = model;
    getStylesheets()
        .add(
            Objects.requireNonNull(LockedView.class.getResource("/css/privacy.css"))
                .toExternalForm());
    getStyleClass().add("cover");
    setId("locked");
    problem = Texts.problem(model.problemProperty());
    problem.setId("unlock-problem");
    clock = new Timeline(new KeyFrame(SECOND, e -> model.tick()));
    clock.setCycleCount(Timeline.INDEFINITE);
    buildFields();
    StackPane ground = new StackPane(card());
    ground.getStyleClass().add("cover-ground");
    setContent(ground);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    follow();
  }

  private void buildFields() {
    code.setId("recovery-code");
    code.setTextFormatter(CodeText.formatter());
    code.getStyleClass().add("code-field");
    code.setAccessibleText("Recovery code");
    Label label = Texts.body("Recovery code");
    label.setLabelFor(code);
    codeBox.getStyleClass().add("secret");
    codeBox
        .getChildren()
        .addAll(label, code, Texts.muted("Small letters, and spaces for hyphens, are fine."));
    unlock.setId("unlock");
    unlock.getStyleClass().add("accent");
    unlock.setDefaultButton(true);
    unlock.setOnAction(e -> unlock());
    other.setId("other-secret");
    other.setOnAction(e -> model.ask(!model.byCodeProperty().get()));
    said.setId("locked-said");
  }

  private Node card() {
    Label title = Texts.pageTitle("Milepost is locked");
    title.setGraphic(new FontIcon(Feather.LOCK));
    progress.getStyleClass().add("outcome");
    progress.setAlignment(Pos.CENTER_LEFT);
    Button folder = new Button("Open another folder…");
    folder.setId("locked-other-folder");
    folder.setOnAction(e -> model.openAnother());
    Button quit = new Button("Quit");
    quit.setId("locked-quit");
    quit.setOnAction(e -> model.quit());
    List.of(unlock, other, folder, quit)
        .forEach(b -> b.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE));
    FlowPane ways = new FlowPane(unlock, other, reveal);
    FlowPane away = new FlowPane(folder, quit);
    List.of(ways, away).forEach(row -> row.getStyleClass().add("ways"));
    VBox card = new VBox(title, passphrase, codeBox, problem, progress, ways, away);
    card.getStyleClass().add("cover-card");
    card.setMaxHeight(Region.USE_PREF_SIZE);
    return card;
  }

  private void follow() {
    model.byCodeProperty().subscribe(this::ask);
    model.stateProperty().subscribe(this::show);
    model.pauseProperty().subscribe(seconds -> show(model.stateProperty().get()));
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            clock.stop();
          } else {
            takeKeyboard();
          }
        });
  }

  private void ask(boolean forCode) {
    List.of(passphrase, codeBox)
        .forEach(box -> {
          boolean shown = box.equals(codeBox) == forCode;
          box.setVisible(shown);
          box.setManaged(shown);
        });
    reveal.setVisible(!forCode);
    reveal.setManaged(!forCode);
    other.setText(forCode ? "Use the passphrase" : "Use the recovery code");
    passphrase.clear();
    code.clear();
    takeKeyboard();
  }

  private void show(State state) {
    boolean busy = state == State.TRYING || state == State.CLOSING;
    progress.getChildren().getFirst().setVisible(busy);
    progress.getChildren().getFirst().setManaged(busy);
    said.setText(words(state));
    progress.setVisible(state != State.ASKING);
    progress.setManaged(state != State.ASKING);
    unlock.setDisable(state != State.ASKING);
    List.of(passphrase, codeBox, other, reveal)
        .forEach(node -> node.setDisable(state == State.CLOSING));
    if (state == State.PAUSED) {
      clock.play();
    } else {
      clock.stop();
    }
    if (state == State.ASKING || state == State.PAUSED) {
      takeKeyboard();
    }
  }

  private String words(State state) {
    return switch (state) {
      case CLOSING -> "One moment: what you did last is being put away.";
      case TRYING -> "Checking…";
      case PAUSED -> pause(model.pauseProperty().get());
      case ASKING -> "";
    };
  }

  private static String pause(int seconds) {
    return seconds == 1
        ? "You can try again in 1 second."
        : "You can try again in %d seconds.".formatted(seconds);
  }

  private void unlock() {
    model.unlock(model.byCodeProperty().get() ? code.getText().toCharArray() : passphrase.typed());
  }

  private void takeKeyboard() {
    if (model.byCodeProperty().get()) {
      code.requestFocus();
      code.end();
    } else {
      passphrase.takeKeyboard();
    }
  }
}
