package app.milepost.ui.career;

import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.role.Box;
import app.milepost.role.Point;
import app.milepost.ui.career.text.TickView;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.TickWords;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/** The boxes of one list, and how many of them are ticked. */
final class Checklist extends Column implements TickView {

  private final CareerViewModel model;
  private final List<Tick> boxes;
  private final List<CheckBox> shown;
  private final Label count = Texts.caption("");

  /**
   * Makes the boxes, none ticked yet.
   *
   * @param model keeps what is ticked
   * @param list whose boxes they are
   * @param key returns what a box of the list is known by
   */
  Checklist(CareerViewModel model, Point list, Function<Box, Tick> key) {
    this.model = model;
    List<Box> toTick = list.toTick();
    boxes = toTick.stream().map(key).toList();
    shown = toTick.stream().map(Box::text).map(Checklist::box).toList();
    getStyleClass().add("boxes");
    for (int i = 0; i < boxes.size(); i++) {
      CheckBox box = shown.get(i);
      Tick tick = boxes.get(i);
      box.setId("tick-%s-%d".formatted(list.id(), i + 1));
      box.setAccessibleText("%s, in %s".formatted(box.getText(), list.title()));
      box.setOnAction(e -> this.model.tick(tick, box.isSelected()));
    }
    getChildren().addAll(shown);
    getChildren().add(count);
  }

  private static CheckBox box(String text) {
    CheckBox box = new CheckBox(text);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.getStyleClass().add("tick-box");
    return box;
  }

  @Override
  public void show(Ticks ticks, boolean changeable) {
    for (int i = 0; i < boxes.size(); i++) {
      shown.get(i).setSelected(ticks.has(boxes.get(i)));
      shown.get(i).setDisable(!changeable);
    }
    long ticked = boxes.stream().filter(ticks::has).count();
    count.setText(TickWords.count(boxes.size(), ticked));
  }
}
