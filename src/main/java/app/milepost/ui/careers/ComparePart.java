package app.milepost.ui.careers;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.near.AnswersThere;
import app.milepost.scoring.near.CareerComparison;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.FactWords;
import app.milepost.words.LevelWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Two careers side by side. */
final class ComparePart extends TitledPart {

  private static final int MOST_NAMED = 8;

  private final CareersViewModel model;
  private final NearViewModel near;
  private final Column content = new Column();
  private final Button back = new Button("Back to the lists");

  ComparePart(CareersViewModel model, CompareViewModel comparing, NearViewModel near) {
    super("Side by side", "");
    this.model = model;
    this.near = near;
    setId("compare");
    content.getStyleClass().add("compare");
    back.setId("compare-back");
    back.setOnAction(e -> comparing.clear());
    getChildren().addAll(back, content);
    comparing.twoProperty().subscribe(now -> show(now));
    near.stateProperty().addListener((o, before, now) -> show(comparing.twoProperty().get()));
  }

  private void show(Optional<CompareViewModel.Two> two) {
    Children.show(this, two.isPresent());
    two.ifPresentOrElse(
        both -> {
          content.getChildren().setAll(grids(both.first(), both.second()));
        },
        () -> content.getChildren().clear());
  }

  void takeKeyboard() {
    back.requestFocus();
  }

  private List<Node> grids(RolePack first, RolePack second) {
    CareerComparison comparison = CareerComparison.of(first, second);
    GridPane heads = grid(2);
    heads.addRow(0, name(first), name(second));
    heads.addRow(1, Texts.body(first.summary()), Texts.body(second.summary()));
    heads.addRow(2, lines("Figures", figures(first)), lines("Figures", figures(second)));
    heads.addRow(3, lines("Pay", pay(first)), lines("Pay", pay(second)));
    heads.addRow(4, answers(first), answers(second));
    GridPane only = grid(2);
    only.addRow(0, only(first, comparison.onlyFirst()), only(second, comparison.onlySecond()));
    List.of(heads, only)
        .forEach(
            grid -> grid.getChildren().forEach(cell -> GridPane.setValignment(cell, VPos.TOP)));
    return List.of(heads, both(comparison, first, second), only);
  }

  private static GridPane grid(int columns) {
    GridPane grid = new GridPane(24, 8);
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
    return grid;
  }

  private Hyperlink name(RolePack pack) {
    Hyperlink link = new Hyperlink(pack.title());
    link.setId("compared-" + pack.id());
    link.getStyleClass().add("career-title");
    link.setWrapText(true);
    link.setOnAction(e -> model.open(pack.id()));
    link.setAccessibleText("Open " + pack.title());
    return link;
  }

  private static Column lines(String heading, List<String> lines) {
    Column column = new Column(Texts.caption(heading));
    if (lines.isEmpty()) {
      column.getChildren().add(Texts.muted("Not known here."));
    }
    lines.stream().map(Texts::body).forEach(column.getChildren()::add);
    return column;
  }

  private static List<String> figures(RolePack pack) {
    return pack.keyFacts().stream()
        .map(figure ->
            "%s: %s (%s)"
                .formatted(
                    figure.title(),
                    FactWords.value(figure.facts().getFirst()),
                    FactWords.period(figure.facts().getFirst())))
        .toList();
  }

  private static List<String> pay(RolePack pack) {
    return pack.rung(pack.defaultRung()).stream()
        .flatMap(rung -> rung.pay().stream())
        .map(fact ->
            "%s%s (%s)"
                .formatted(
                    fact.label().isEmpty() ? "" : fact.label() + ": ",
                    FactWords.value(fact),
                    FactWords.period(fact)))
        .toList();
  }

  private Column answers(RolePack pack) {
    if (!(near.stateProperty().get() instanceof NearState.Told told)) {
      return lines("Your answers", List.of());
    }
    AnswersThere there = AnswersThere.of(pack, told.known());
    int asked = there.counting().size() + there.fresh().size();
    List<String> said =
        Stream.of(
                "%d of %d count here already.".formatted(there.counting().size(), asked),
                there.fresh().isEmpty() ? "" : "New: " + titles(there.fresh()) + ".")
            .filter(sentence -> !sentence.isEmpty())
            .toList();
    return lines("Your answers", said);
  }

  private static String titles(List<Requirement> requirements) {
    String named =
        requirements.stream()
            .limit(MOST_NAMED)
            .map(Requirement::title)
            .collect(Collectors.joining(", "));
    int left = requirements.size() - MOST_NAMED;
    return left > 0 ? "%s and %d more".formatted(named, left) : named;
  }

  private static Column both(CareerComparison comparison, RolePack first, RolePack second) {
    Column column =
        new Column(Texts.heading("Both ask for %d".formatted(comparison.both().size())));
    if (comparison.both().isEmpty()) {
      column.getChildren().add(Texts.muted("They have nothing in common."));
      return column;
    }
    GridPane grid = grid(3);
    grid.addRow(
        0,
        Texts.caption("Skill"),
        Texts.caption("Level for " + first.title()),
        Texts.caption("Level for " + second.title()));
    int row = 1;
    for (CareerComparison.Both both : comparison.both()) {
      grid.addRow(
          row++,
          Texts.body(both.first().title()),
          level(both.firstLevel()),
          level(both.secondLevel()));
    }
    column.getChildren().add(grid);
    return column;
  }

  private static Label level(int level) {
    return Texts.body("%d, %s".formatted(level, LevelWords.name(level)));
  }

  private static Column only(RolePack pack, List<Requirement> requirements) {
    Column column =
        new Column(Texts.heading("Only %s: %d".formatted(pack.title(), requirements.size())));
    requirements.stream()
        .map(r ->
            Texts.body("• %s, level %d".formatted(r.title(), r.requiredAt(pack.defaultRung()))))
        .forEach(column.getChildren()::add);
    return column;
  }
}
