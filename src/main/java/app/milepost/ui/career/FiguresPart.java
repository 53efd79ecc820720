package app.milepost.ui.career;

import java.util.List;
import javafx.scene.layout.VBox;

/** Key figures as cards. */
final class FiguresPart extends VBox {

  FiguresPart(List<Figure> figures) {
    getStyleClass().add("part");
    setId("figures");
    CardGrid grid = new CardGrid(3);
    figures.stream().map(FigureCard::new).forEach(card -> grid.add(card, card.panel()));
    getChildren().addAll(PartTitle.label("Key figures"), grid);
  }
}
