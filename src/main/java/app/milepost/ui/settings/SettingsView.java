package app.milepost.ui.settings;

import app.milepost.ui.Appearance;
import app.milepost.ui.Dialogs;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.FolderProblem;
import app.milepost.ui.folder.OpenFolder;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SegmentedButton;

/** Colors, size of text and the data folder. */
public final class SettingsView extends ScrollPane {

  /**
   * A group that somebody else brings along.
   *
   * @param title its heading
   * @param content what is below
   */
  public record Group(String title, Node content) {}

  /**
   * Builds the page.
   *
   * @param appearance what it changes
   * @param openFolder which data folder is in use
   * @param dialogs asks for another folder
   * @param more further groups about the data, in their order
   */
  public SettingsView(
      Appearance appearance, OpenFolder openFolder, Dialogs dialogs, Group... more) {
    VBox column =
        new VBox(
            Texts.pageTitle("Settings"),
            group("Who is Milepost for?", new AudienceSwitch(openFolder)),
            group("Colors", schemes(appearance)),
            group("Size of text", sizes(appearance)),
            group("Your data", folder(openFolder, dialogs)));
    for (Group group : more) {
      column.getChildren().add(group(group.title(), group.content()));
    }
    column.getChildren().addAll(group("Careers", new RoleList(openFolder)));
    column.getStyleClass().add("settings");
    StackPane content = new StackPane(column);
    content.getStyleClass().add("page-content");
    setContent(content);
    setFitToWidth(true);
  }

  private static Node group(String title, Node content) {
    VBox group = new VBox(8, Texts.heading(title), content);
    group.setFillWidth(true);
    return group;
  }

  private static Node schemes(Appearance appearance) {
    SegmentedButton choices = new SegmentedButton();
    choices.setToggleGroup(null);
    for (Appearance.Scheme scheme : Appearance.Scheme.values()) {
      ToggleButton button = new ToggleButton(name(scheme));
      button.setId("scheme-" + scheme.name().toLowerCase(Locale.ROOT));
      button.setAccessibleText("Colors: " + name(scheme));
      button.setOnAction(e -> {
        button.setSelected(true);
        appearance.schemeProperty().set(scheme);
      });
      button.setSelected(appearance.schemeProperty().get() == scheme);
      appearance
          .schemeProperty()
          .addListener((o, before, now) -> button.setSelected(now == scheme));
      choices.getButtons().add(button);
    }
    return choices;
  }

  private static String name(Appearance.Scheme scheme) {
    return switch (scheme) {
      case SYSTEM -> "As the system";
      case LIGHT -> "Light";
      case DARK -> "Dark";
    };
  }

  private static Node sizes(Appearance appearance) {
    ComboBox<Integer> sizes = new ComboBox<>();
    sizes.setId("text-size");
    sizes.setAccessibleText("Size of text in percent");
    sizes.getItems().setAll(Appearance.TEXT_SIZES);
    sizes.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Integer percent) {
            return percent + "%";
          }

          @Override
          public Integer fromString(String typed) {
            return Integer.valueOf(typed.replace("%", ""));
          }
        });
    sizes.valueProperty().bindBidirectional(appearance.textPercentProperty());
    return sizes;
  }

  private static Node folder(OpenFolder openFolder, Dialogs dialogs) {
    Label path = Texts.body("");
    path.setId("data-folder");
    path.textProperty().bind(openFolder.folderProperty().map(Path::toString));
    Button other = new Button("Open another folder…");
    other.setId("settings-other-folder");
    other.setOnAction(
        e -> dialogs.chooseFolder("Choose a folder for your data").ifPresent(openFolder::open));
    Label problem =
        Texts.problem(openFolder.problemProperty().map(p -> p.map(FolderProblem::sentence)));
    problem.setId("data-problem");
    return new VBox(
        8,
        path,
        problem,
        Texts.muted(
            "Everything you enter stays in this folder on this computer. Only your own account can"
                + " read it. Milepost never goes online."),
        new FlowPane(8, 8, other));
  }
}
