package app.milepost.ui.window;

import app.milepost.assessment.Assessment;
import app.milepost.assessment.TextLimit;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.HoverText;
import app.milepost.ui.control.LimitedField;
import app.milepost.ui.control.Texts;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Who is being assessed: a field for one's own name, or a client's name with the way back to all
 * clients.
 */
final class WhoBox extends StackPane {

  private final Workspace workspace;
  private final Usage usage;
  private final Label caption = Texts.caption("Name");
  private final LimitedField name = new LimitedField(TextLimit.NAME);
  private final Label client = new Label();
  private final VBox own = new VBox(caption, name, name.left());
  private final VBox other;

  /**
   * Makes it.
   *
   * @param personal whether a client's name may be told on the page in front
   */
  WhoBox(Workspace workspace, Navigator navigator, Usage usage, ObservableValue<Boolean> personal) {
    this.workspace = workspace;
    this.usage = usage;
    getStyleClass().add("who");
    caption.setLabelFor(name);
    setUpName();
    Button people = new Button("People", new FontIcon(Feather.CHEVRON_LEFT));
    people.setId("to-people");
    people.getStyleClass().addAll("flat", "caption", "to-people");
    people.setAccessibleText("Back to all people");
    people.setOnAction(e -> navigator.go(Page.PEOPLE));
    people.visibleProperty().bind(usage.clientLooksOnProperty().not());
    client.setId("client-name");
    client.getStyleClass().add("client-name");
    client.visibleProperty().bind(personal);
    client.setTextOverrun(OverrunStyle.ELLIPSIS);
    HoverText whole = new HoverText(client);
    client.textProperty().addListener((o, before, now) -> whole.say(now));
    setMinWidth(USE_PREF_SIZE);
    other = new VBox(people, client);
    getChildren().addAll(own, other);
    usage.forClients().subscribe(this::offer);
    usage.withNobody().subscribe(nobody -> show(workspace.assessmentProperty().get()));
    workspace.assessmentProperty().subscribe(this::show);
  }

  /** Returns something in the window's usual font. */
  Label ruler() {
    return client;
  }

  private void setUpName() {
    name.setId("person-name");
    name.setPromptText("Your name");
    name.setPrefColumnCount(11);
    name.setOnAction(e -> workspace.rename(name.getText().strip()));
    name.focusedProperty()
        .addListener((o, before, now) -> {
          if (!now) {
            workspace.rename(name.getText().strip());
          }
        });
  }

  private void offer(boolean forClients) {
    own.setVisible(!forClients);
    own.setManaged(!forClients);
    other.setVisible(forClients);
    other.setManaged(forClients);
  }

  private void show(Optional<Assessment> assessment) {
    name.setDisable(assessment.isEmpty());
    if (!name.isFocused() || assessment.isEmpty()) {
      name.setText(assessment.map(Assessment::personName).orElse(""));
    }
    client.setText(
        assessment
            .map(a -> a.personName().isEmpty() ? "No name" : a.personName())
            .orElse(usage.withNobody().getValue() ? "No client chosen" : ""));
  }
}
