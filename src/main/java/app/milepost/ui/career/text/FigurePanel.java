package app.milepost.ui.career.text;

import app.milepost.ui.control.Texts;
import app.milepost.words.Sentences;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Every value of a key figure side by side, each with its origin, and how they relate. */
public final class FigurePanel implements Disclosure.Content {

  private final Figure figure;

  /** Makes a panel for a key figure; each call of {@link #node} builds it anew. */
  public FigurePanel(Figure figure) {
    this.figure = figure;
  }

  @Override
  public Node node() {
    CardGrid values = new CardGrid(3);
    figure.statements().forEach(s -> values.add(value(s)));
    VBox panel =
        new VBox(new VBox(Texts.heading(figure.title()), Texts.muted(figure.told())), values);
    panel.getStyleClass().add("panel");
    Lines.add(panel, Texts::body, figure.note());
    return panel;
  }

  @Override
  public String spoken() {
    return Sentences.ended(figure.title())
        + " "
        + figure.told()
        + ": "
        + figure.statements().stream().map(Statement::spoken).collect(Collectors.joining(". "))
        + ". "
        + figure.note();
  }

  private static VBox value(Statement statement) {
    VBox value = new VBox(Texts.heading(statement.value()));
    value.getStyleClass().add("value");
    Lines.add(value, Texts::body, statement.label());
    Lines.add(value, Texts::caption, statement.origin());
    Lines.add(value, Texts::caption, statement.note());
    return value;
  }
}
