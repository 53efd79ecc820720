package app.milepost.ui.report;

import app.milepost.role.Requirement;
import app.milepost.scoring.ItemScore;
import app.milepost.ui.control.Texts;
import app.milepost.words.LevelWords;
import app.milepost.words.Numbers;
import java.util.function.IntConsumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;

/** One skill whose level can be tried. */
final class WhatIfRow {

  private final Label title = Texts.body("");
  private final Slider slider = new Slider(0, Requirement.TOP_LEVEL, 0);
  private final Label level = Texts.muted("");
  private boolean showing;

  WhatIfRow(IntConsumer tried) {
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setShowTickMarks(true);
    slider.setBlockIncrement(1);
    slider
        .valueProperty()
        .addListener((o, before, now) -> {
          int wanted = (int) Math.round(now.doubleValue());
          if (!showing && wanted != Math.round(before.doubleValue())) {
            tried.accept(wanted);
          }
        });
  }

  void putInto(GridPane grid, int line) {
    grid.addRow(line, title, slider, level);
    for (Node cell : new Node[] {title, slider, level}) {
      GridPane.setValignment(cell, VPos.TOP);
    }
  }

  void show(WhatIf whatIf, ItemScore item, String name) {
    int there = whatIf.level(item.id());
    int shown = whatIf.shown(item.id());
    title.setText(name);
    slider.setId("what-if-" + item.id());
    slider.setAccessibleText("What if, " + name);
    level.setText(
        shown == there
            ? "level %d (%s)".formatted(there, LevelWords.name(there))
            : "level %d instead of %d, together %s points"
                .formatted(
                    shown, there, Numbers.points(whatIf.then().scored().orElseThrow().earned())));
    slider.setAccessibleHelp(level.getText());
    if (!slider.isValueChanging()) {
      showing = true;
      slider.setValue(shown);
      showing = false;
    }
  }
}
