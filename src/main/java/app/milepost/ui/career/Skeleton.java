package app.milepost.ui.career;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Grey blocks where title, summary and key figures are about to appear. */
final class Skeleton extends VBox {

  Skeleton() {
    getStyleClass().add("skeleton");
    setId("skeleton");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText("The career is being read.");
    HBox cards = new HBox(block("skeleton-card"), block("skeleton-card"), block("skeleton-card"));
    cards.getStyleClass().add("skeleton-cards");
    cards.getChildren().forEach(card -> HBox.setHgrow(card, Priority.ALWAYS));
    getChildren()
        .addAll(
            block("skeleton-title"),
            block("skeleton-line"),
            block("skeleton-line"),
            block("skeleton-button"),
            cards);
  }

  private static Region block(String styleClass) {
    Region block = new Region();
    block.getStyleClass().addAll("skeleton-block", styleClass);
    return block;
  }
}
