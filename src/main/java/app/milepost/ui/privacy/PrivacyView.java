package app.milepost.ui.privacy;

import app.milepost.ui.control.Texts;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Takes the window for as long as protection is being turned on, changed or turned off. */
public final class PrivacyView extends ScrollPane {

  private final PrivacyViewModel model;
  private final StackPane ground = new StackPane();
  private Optional<SecretsForm> form = Optional.empty();

  /**
   * Builds it.
   *
   * @param model what it shows
   */
  public PrivacyView(PrivacyViewModel model) {
    this.model = model;
    getStylesheets()
        .add(
            Objects.requireNonNull(PrivacyView.class.getResource("/css/privacy.css"))
                .toExternalForm());
    getStyleClass().add("cover");
    setId("privacy-sheet");
    ground.getStyleClass().add("cover-ground");
    setContent(ground);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    model.stepProperty().subscribe(this::show);
    sceneProperty().subscribe(scene -> takeKeyboard());
  }

  private void show(TaskState step) {
    switch (step) {
      case TaskState.Closed closed -> form = Optional.empty();
      case TaskState.Asking asking -> {
        // After a failure, what was typed is still there to be mended.
        form = form.or(() -> Optional.of(new SecretsForm(model, asking.task())));
        bring(form.get());
      }
      case TaskState.Working working -> bring(working(working.task()));
      case TaskState.Showing showing -> {
        form = Optional.empty();
        bring(new CodePage(model, showing));
      }
    }
    takeKeyboard();
  }

  private void bring(Region card) {
    card.setMaxHeight(Region.USE_PREF_SIZE);
    ground.getChildren().setAll(card);
    setVvalue(0);
  }

  private static VBox working(Task task) {
    HBox progress = new HBox(new ProgressIndicator(), Texts.body(PrivacyWords.working(task)));
    progress.getStyleClass().add("outcome");
    progress.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(Texts.pageTitle(PrivacyWords.title(task)), progress);
    card.getStyleClass().add("cover-card");
    return card;
  }

  private void takeKeyboard() {
    if (getScene() != null && !ground.getChildren().isEmpty()) {
      Node card = ground.getChildren().getFirst();
      switch (card) {
        case SecretsForm secrets -> secrets.takeKeyboard();
        case CodePage page -> page.takeKeyboard();
        default -> requestFocus();
      }
    }
  }
}
