package app.milepost.ui.window;

import app.milepost.ui.Dialogs;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Asks with the system's own choosers and a JavaFX alert. */
public final class FxDialogs implements Dialogs {

  private final Window owner;

  /** Asks in front of a window. */
  public FxDialogs(Window owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> chooseFolder(String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToSave(String title, String suggestedName, String kind) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(suggestedName);
    String extension = suggestedName.substring(suggestedName.lastIndexOf('.'));
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + extension));
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> chooseFileToOpen(String title, String kind, String... patterns) {
    return Optional.ofNullable(toOpen(title, kind, patterns).showOpenDialog(owner))
        .map(File::toPath);
  }

  @Override
  public List<Path> chooseFilesToOpen(String title, String kind, String... patterns) {
    return Optional.ofNullable(toOpen(title, kind, patterns).showOpenMultipleDialog(owner))
        .orElse(List.of())
        .stream()
        .map(File::toPath)
        .toList();
  }

  private static FileChooser toOpen(String title, String kind, String... patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
    return chooser;
  }

  @Override
  public boolean confirm(String question, String yes, String no) {
    ButtonType agree = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
    ButtonType refuse = new ButtonType(no, ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = alert(question, agree, refuse);
    // What is asked here takes something away, so Enter alone must not agree.
    fireOnEnter(alert, agree, false);
    fireOnEnter(alert, refuse, true);
    return alert.showAndWait().filter(agree::equals).isPresent();
  }

  @Override
  public Unsaved decide(String question, String save, String drop, String stay) {
    ButtonType saving = new ButtonType(save, ButtonBar.ButtonData.YES);
    ButtonType dropping = new ButtonType(drop, ButtonBar.ButtonData.NO);
    ButtonType staying = new ButtonType(stay, ButtonBar.ButtonData.CANCEL_CLOSE);
    ButtonType decided = alert(question, saving, dropping, staying).showAndWait().orElse(staying);
    return decided.equals(saving)
        ? Unsaved.SAVE
        : decided.equals(dropping) ? Unsaved.DROP : Unsaved.KEEP_TYPING;
  }

  private Alert alert(String question, ButtonType... buttons) {
    Alert alert = new Alert(Alert.AlertType.CONFIRMATION, question, buttons);
    alert.setHeaderText(null);
    alert.setTitle("Milepost");
    alert.initOwner(owner);
    alert.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
    Theme.dressLike(alert.getDialogPane(), owner.getScene());
    return alert;
  }

  private static void fireOnEnter(Alert alert, ButtonType type, boolean fires) {
    if (alert.getDialogPane().lookupButton(type) instanceof Button button) {
      button.setDefaultButton(fires);
    }
  }
}
