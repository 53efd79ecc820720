package app.milepost.ui.window;

import app.milepost.ui.Dialogs;
import app.milepost.ui.control.HoverText;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.FolderProblem;
import app.milepost.ui.folder.OpenFolder;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says why the answers could not be opened and offers every way on. */
final class ProblemView extends VBox {

  private final Label sentence = Texts.body("");
  private final Label kept =
      Texts.muted("None of your data was changed. Until this is solved, nothing can be saved.");
  private final Button copy = new Button("Open a copy in another folder…");
  private final Button aside = new Button("Set them aside and go on");

  private final Label code = Texts.muted("");
  private Optional<Long> damaged = Optional.empty();

  private final VBox rescue;

  /**
   * Builds it.
   *
   * @param rescue shown where a backup can help
   */
  ProblemView(OpenFolder openFolder, Dialogs dialogs, List<Node> rescue) {
    this.rescue = new VBox(rescue.toArray(Node[]::new));
    getStyleClass().addAll("page-content", "problem-view");
    setId("problem");
    sentence.setId("problem-sentence");
    Label title = Texts.pageTitle("Your answers could not be opened");
    title.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
    Button again = new Button("Try again");
    again.setId("try-again");
    again.getStyleClass().add("accent");
    again.setOnAction(e -> openFolder.tryAgain());
    Button other = new Button("Open another folder…");
    other.setId("other-folder");
    other.setOnAction(
        e -> dialogs.chooseFolder("Choose a folder for your data").ifPresent(openFolder::open));
    copy.setId("copy-folder");
    copy.setOnAction(e ->
        dialogs
            .chooseFolder("Choose an empty folder for the copy")
            .ifPresent(openFolder::openCopyIn));
    aside.setId("set-aside");
    aside.setOnAction(e -> damaged.ifPresent(openFolder::setAside));
    code.setId("problem-code");
    Button details = new Button("Copy details");
    details.setId("copy-details");
    HoverText.of(details, "The code, the versions and this sentence, for whoever helps you");
    details.setOnAction(e -> copyDetails());
    FlowPane ways = new FlowPane(8, 8, again, aside, other, copy, details);
    VBox card = new VBox(16, title, sentence, kept, this.rescue, ways, code);
    card.setMaxWidth(640);
    setAlignment(Pos.TOP_CENTER);
    getChildren().add(card);
  }

  void show(FolderProblem problem) {
    sentence.setText(problem.sentence());
    code.setText(
        "Code %s. Where it came from stands in milepost.log in your data folder."
            .formatted(problem.code()));
    copy.setVisible(problem.copyCanHelp());
    copy.setManaged(problem.copyCanHelp());
    damaged = problem.damaged();
    aside.setVisible(damaged.isPresent());
    aside.setManaged(damaged.isPresent());
    rescue.setVisible(problem.backupCanHelp());
    rescue.setManaged(problem.backupCanHelp());
  }

  private void copyDetails() {
    ClipboardContent content = new ClipboardContent();
    content.putString(
        "%s%n%s%nJava %s on %s %s"
            .formatted(
                code.getText(),
                sentence.getText(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version")));
    Clipboard.getSystemClipboard().setContent(content);
  }
}
