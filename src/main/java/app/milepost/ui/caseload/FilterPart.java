package app.milepost.ui.caseload;

import app.milepost.role.RolePack;
import app.milepost.scoring.caseload.Stage;
import app.milepost.ui.control.Choice;
import app.milepost.ui.control.Choice.Option;
import app.milepost.ui.folder.PeopleFilter;
import app.milepost.words.CaseloadWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Whom the figures are about. */
final class FilterPart extends FlowPane {

  private static final String FIND = "Name, tag or contact";

  private final TextField find = new TextField();
  private final Choice<PeopleFilter.Kept> kept;
  private final Choice<Optional<String>> tag;
  private final Choice<Optional<String>> rung;
  private final Choice<Optional<Stage>> stage;
  private final VBox tagField;

  FilterPart(CaseloadViewModel model) {
    super(16, 8);
    getStyleClass().add("caseload-filter");
    find.setId("caseload-find");
    find.setPromptText(FIND);
    find.textProperty().addListener((o, before, now) -> model.look(now));
    kept = new Choice<>("caseload-kept", "Archived or not", model::keep);
    kept.offer(
        Arrays.stream(PeopleFilter.Kept.values()).map(k -> new Option<>(k, k.title())).toList());
    tag = new Choice<>("caseload-tag", "Tag", model::tag);
    rung = new Choice<>("caseload-step", "Step aimed at", model::aimAt);
    stage = new Choice<>("caseload-stage", "Readiness", model::at);
    stage.offer(stages());
    tagField = field("Tag", tag);
    getChildren()
        .addAll(
            field("Find", find),
            field("People", kept),
            tagField,
            field("Step aimed at", rung),
            field("Readiness", stage));
    model.tagsProperty().subscribe(this::offerTags);
    model
        .roleProperty()
        .subscribe(role -> {
          offerRungs(role);
          rung.show(model.filterProperty().get().rung());
        });
    model.filterProperty().subscribe(this::show);
  }

  private static VBox field(String name, Region control) {
    Label label = new Label(name);
    label.getStyleClass().add("caption");
    label.setLabelFor(control);
    return new VBox(4, label, control);
  }

  TextField find() {
    return find;
  }

  private static List<Option<Optional<Stage>>> stages() {
    List<Option<Optional<Stage>>> stages = new ArrayList<>();
    stages.add(new Option<>(Optional.empty(), "Any"));
    for (Stage stage : Stage.values()) {
      stages.add(new Option<>(Optional.of(stage), CaseloadWords.name(stage)));
    }
    return stages;
  }

  private void offerTags(Map<String, Integer> tags) {
    List<Option<Optional<String>>> offered = new ArrayList<>();
    offered.add(new Option<>(Optional.empty(), "Any"));
    tags.keySet().forEach(name -> offered.add(new Option<>(Optional.of(name), name)));
    tag.offer(offered);
    tagField.setVisible(!tags.isEmpty());
    tagField.setManaged(!tags.isEmpty());
  }

  private void offerRungs(Optional<RolePack> role) {
    List<Option<Optional<String>>> offered = new ArrayList<>();
    offered.add(new Option<>(Optional.empty(), "Any, each by their own"));
    role.ifPresent(pack ->
        pack.rungs().forEach(r -> offered.add(new Option<>(Optional.of(r.id()), r.title()))));
    rung.offer(offered);
  }

  private void show(CaseloadFilter filter) {
    if (!find.getText().equals(filter.people().typed())) {
      find.setText(filter.people().typed());
    }
    kept.show(filter.people().kept());
    tag.show(filter.people().tag());
    rung.show(filter.rung());
    stage.show(filter.stage());
  }
}
