package app.milepost.ui.careers;

import app.milepost.search.career.CareerFinder;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Choice;
import app.milepost.ui.control.Choice.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which careers are looked for. */
final class FilterBar extends FlowPane {

  private final TextField find = new TextField();
  private final Choice<Optional<String>> family;
  private final Choice<OptionalInt> zone;
  private final VBox familyField;
  private final VBox zoneField;

  /**
   * Makes the bar.
   *
   * @param below where the Down key leads from the field
   */
  FilterBar(CareersViewModel model, Runnable below) {
    super(16, 8);
    getStyleClass().add("careers-filter");
    find.setId("careers-find");
    find.setPromptText("Any job title, or a code");
    find.textProperty().addListener((o, before, now) -> model.look(now));
    find.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Shortcut.FOUND_BELOW.matches(event)) {
            below.run();
            event.consume();
          } else if (Shortcut.CLOSE.matches(event) && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
          }
        });
    family = new Choice<>("careers-family", "Family of careers", model::family);
    zone = new Choice<>("careers-zone", "Preparation it takes", model::zone);
    familyField = field("Family", family);
    zoneField = field("Preparation (job zone)", zone);
    getChildren().addAll(field("Find a career", find), familyField, zoneField);
    model.stateProperty().subscribe(this::show);
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

  private void show(CareersState state) {
    state.finder().ifPresent(this::offer);
    Children.show(familyField, family.getItems().size() > 1);
    Children.show(zoneField, zone.getItems().size() > 1);
    if (!find.getText().equals(state.typed())) {
      find.setText(state.typed());
    }
    family.show(state.filter().family());
    zone.show(state.filter().zone());
  }

  private void offer(CareerFinder finder) {
    List<Option<Optional<String>>> families = new ArrayList<>();
    families.add(new Option<>(Optional.empty(), "Any"));
    finder.families().forEach(name -> families.add(new Option<>(Optional.of(name), name)));
    family.offer(families);
    List<Option<OptionalInt>> zones = new ArrayList<>();
    zones.add(new Option<>(OptionalInt.empty(), "Any"));
    finder.zones().forEach(n -> zones.add(new Option<>(OptionalInt.of(n), CareerWords.zone(n))));
    zone.offer(zones);
  }
}
