package app.milepost.ui.career.part;

import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.CardGrid;
import app.milepost.ui.career.text.Figure;
import app.milepost.ui.career.text.PartTitle;
import java.util.List;
import javafx.scene.layout.VBox;

/** Key figures as cards. */
public final class FiguresPart extends VBox {

  /** Makes the cards, at most three in a row. Takes no room where there are no figures. */
  public FiguresPart(List<Figure> figures, Anchors anchors) {
    getStyleClass().add("part");
    setId("figures");
    CardGrid grid = new CardGrid(3);
    for (Figure figure : figures) {
      FigureCard card = new FigureCard(figure);
      anchors.put(Anchors.figure(figure.id()), card, figure.title());
      grid.add(card, card.panel());
    }
    if (!figures.isEmpty()) {
      getChildren().addAll(PartTitle.label("Key figures"), grid);
    }
    setManaged(!figures.isEmpty());
  }
}
