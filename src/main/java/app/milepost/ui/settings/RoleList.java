package app.milepost.ui.settings;

import app.milepost.format.PackLibrary;
import app.milepost.role.check.ProblemGroup;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.OpenFolder;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The careers found, and what is wrong with files that should hold one. */
final class RoleList extends VBox {

  private final Label place = Texts.muted("");
  private final VBox rows = new VBox(8);

  RoleList(OpenFolder openFolder) {
    setSpacing(8);
    place
        .textProperty()
        .bind(
            openFolder
                .folderProperty()
                .map(folder ->
                    "To add a career, put its role pack, a .json file, into "
                        + folder.resolve("packs")
                        + " and start Milepost again."));
    Label problem = Texts.problem(openFolder.careers().problemProperty());
    problem.setId("careers-problem");
    getChildren().addAll(rows, problem, place);
    openFolder.careers().entriesProperty().addListener((o, before, now) -> show(now));
    show(openFolder.careers().entriesProperty().get());
  }

  private void show(List<PackLibrary.Entry> entries) {
    rows.getChildren().setAll(entries.stream().map(RoleList::row).toList());
  }

  private static Node row(PackLibrary.Entry entry) {
    return switch (entry) {
      case PackLibrary.Entry.Usable usable ->
          new VBox(
              Texts.body(usable.pack().title()),
              Texts.muted(
                  "Version %s, %s"
                      .formatted(
                          usable.pack().version(),
                          usable
                              .file()
                              .map(f -> "from " + f.getFileName())
                              .orElse("comes with Milepost"))));
      case PackLibrary.Entry.Unusable unusable -> problems(unusable);
    };
  }

  private static Node problems(PackLibrary.Entry.Unusable unusable) {
    Label title = Texts.body("⚠ %s can't be used".formatted(unusable.file().getFileName()));
    title.getStyleClass().add("problem");
    VBox box = new VBox(title);
    for (ProblemGroup group : ProblemGroup.of(unusable.problems())) {
      box.getChildren().add(Texts.muted(group.line()));
    }
    return box;
  }
}
