package app.milepost.ui.progress;

import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.ItemChange;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.control.WrapLine;
import app.milepost.ui.folder.Milestone;
import app.milepost.words.ChangeWords;
import app.milepost.words.NothingWords;
import app.milepost.words.Numbers;
import app.milepost.words.ScoreWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/** Two assessments: which, what changed as a whole, and what changed item by item. */
final class PairPart extends TitledPart {

  /** Takes the two to compare. */
  @FunctionalInterface
  interface Choice {
    /** Gets their places on the line, counted from 0. */
    void compare(int one, int other);
  }

  /** An assessment to choose, at its place on the line. */
  private record Option(int index, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  private final ComboBox<Option> from = new ComboBox<>();
  private final ComboBox<Option> to = new ComboBox<>();
  private final Column remarks = new Column();
  private final Column rows = new Column();
  private boolean showing;

  PairPart(Choice choice) {
    super("Two compared", "");
    setId("compared");
    remarks.getStyleClass().add("words");
    rows.getStyleClass().add("words");
    Label then = label("Compare", from, "compare-from");
    Label with = label("with", to, "compare-to");
    for (ComboBox<Option> box : List.of(from, to)) {
      box.setOnAction(e -> {
        if (!showing && !from.getValue().equals(to.getValue())) {
          choice.compare(from.getValue().index(), to.getValue().index());
        }
      });
    }
    getChildren().addAll(new WrapLine(8, then, from, with, to), remarks, rows);
  }

  private static Label label(String text, ComboBox<Option> box, String id) {
    box.setId(id);
    Label label = new Label(text);
    label.setLabelFor(box);
    return label;
  }

  void show(ProgressState shown) {
    setVisible(shown.comparison().isPresent());
    setManaged(isVisible());
    showing = true;
    if (isVisible()) {
      List<Option> options = options(shown.line());
      fill(from, options, shown.before());
      fill(to, options, shown.after());
    }
    showing = false;
    shown.comparison().ifPresent(c -> show(c, shown.line().get(shown.before())));
  }

  private static List<Option> options(List<Milestone> line) {
    return IntStream.range(0, line.size()).mapToObj(i -> new Option(i, name(line.get(i)))).toList();
  }

  private static void fill(ComboBox<Option> box, List<Option> options, int selected) {
    if (!box.getItems().equals(options)) {
      box.getItems().setAll(options);
    }
    box.setValue(options.get(selected));
  }

  private static String name(Milestone milestone) {
    return "%s · %s%s"
        .formatted(
            milestone.moment(),
            milestone
                .readiness()
                .scored()
                .map(s -> ScoreWords.pair(s.earned(), s.potential()) + " points")
                .orElse(NothingWords.SHORT),
            milestone.head().closed() ? "" : " · in progress");
  }

  private void show(Comparison comparison, Milestone earlier) {
    List<Node> told = new ArrayList<>();
    ChangeWords.packChanged(comparison, earlier.pack().version())
        .ifPresent(text -> told.add(Texts.body("◆ " + text)));
    comparison
        .change()
        .ifPresent(change -> {
          told.add(Texts.body(ChangeWords.verdict(change)));
          ChangeWords.parts(change).forEach(text -> told.add(Texts.body(text)));
        });
    remarks.getChildren().setAll(told);
    List<ItemChange> changed = comparison.items().stream().filter(PairPart::tells).toList();
    rows.getChildren().setAll(changed.stream().map(PairPart::row).toList());
    int same = comparison.items().size() - changed.size();
    if (same > 0) {
      rows.getChildren()
          .add(
              Texts.muted(
                  same == 1
                      ? "One question has the same answer."
                      : "%s questions have the same answers.".formatted(Numbers.capital(same))));
    }
  }

  private static boolean tells(ItemChange item) {
    return item.answerChanged() || item.tenths() != 0 || item.asked() != ItemChange.Asked.BOTH;
  }

  private static Node row(ItemChange item) {
    String sign = item.tenths() > 0 ? "▲ " : item.tenths() < 0 ? "▼ " : "• ";
    return Texts.body(sign + ChangeWords.item(item));
  }
}
