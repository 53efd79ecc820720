package app.milepost.ui.career.part;

import app.milepost.ui.career.text.Disclosure;
import app.milepost.ui.career.text.Figure;
import app.milepost.ui.career.text.FigurePanel;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.Statement;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One key figure: the value set large, what it is, its year and source. */
final class FigureCard extends VBox {

  private final Disclosure more;

  FigureCard(Figure figure) {
    getStyleClass().add("figure");
    setId("figure-" + figure.id());
    setAccessibleRole(AccessibleRole.PARENT);
    Statement main = figure.main();
    String words = figure.isMarked() ? figure.mark() : "More on this";
    more = new Disclosure(words, words + ": " + figure.title(), () -> new FigurePanel(figure));
    more.button().setId("more-" + figure.id());
    if (figure.isMarked()) {
      more.button().getStyleClass().add("differ");
    }
    getChildren().addAll(Texts.heading(figure.title()), value(figure));
    Lines.add(this, Texts::body, main.label());
    Lines.add(this, Texts::caption, main.origin());
    for (Statement further : figure.further()) {
      VBox also = new VBox(Texts.body(further.value()), Texts.caption(further.dated()));
      also.getStyleClass().add("also");
      getChildren().add(also);
    }
    Region gap = new Region();
    setVgrow(gap, Priority.ALWAYS);
    if (figure.hasMore()) {
      getChildren().addAll(gap, more.button());
    }
  }

  /** Returns what opens below the card. */
  Region panel() {
    return more.body();
  }

  private static Region value(Figure figure) {
    Label amount = Texts.body(figure.main().amount());
    amount.getStyleClass().add(figure.isNumber() ? "figure-number" : "figure-words");
    String unit = figure.main().unit();
    return unit.isEmpty() ? amount : new WrapLine(8, amount, Texts.body(unit));
  }
}
