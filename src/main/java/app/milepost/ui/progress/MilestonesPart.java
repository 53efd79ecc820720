package app.milepost.ui.progress;

import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.folder.Milestone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The milestones one by one, latest first: where they are named and deleted. */
final class MilestonesPart extends TitledPart {

  private final MilestoneChanges changes;
  private final Column rows = new Column();
  private final Label deleted = Texts.body("");
  private final Button bringBack = new Button("Bring it back");
  private final Column banner = new Column(deleted, bringBack);
  private Map<Long, MilestoneRow> shown = Map.of();

  MilestonesPart(MilestoneChanges changes) {
    super("Milestones", "Latest first. A name tells later which one is which.");
    this.changes = changes;
    setId("milestones");
    rows.getStyleClass().add("rows");
    deleted.setId("milestone-deleted");
    bringBack.setId("milestone-back");
    bringBack.setOnAction(e -> changes.undo());
    banner.getStyleClass().add("banner");
    Label problem = Texts.problem(changes.problemProperty());
    problem.setId("milestone-problem");
    getChildren().addAll(banner, problem, rows);
    changes.deletedProperty().subscribe(this::tell);
  }

  void show(List<Milestone> line) {
    Map<Long, MilestoneRow> now = new HashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (Milestone milestone : line.reversed()) {
      if (milestone.head().closed()) {
        long id = milestone.head().id();
        MilestoneRow row =
            Optional.ofNullable(shown.get(id)).orElseGet(() -> new MilestoneRow(id, changes));
        row.show(milestone);
        now.put(id, row);
        nodes.add(row);
      }
    }
    shown = now;
    Children.arrange(rows.getChildren(), nodes);
    refresh();
  }

  private void tell(Optional<String> sentence) {
    deleted.setText(sentence.orElse(""));
    banner.setVisible(sentence.isPresent());
    banner.setManaged(sentence.isPresent());
    refresh();
    if (sentence.isPresent()) {
      bringBack.requestFocus();
    }
  }

  private void refresh() {
    setVisible(!shown.isEmpty() || banner.isVisible());
    setManaged(isVisible());
  }
}
