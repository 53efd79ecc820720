package app.milepost.ui.career.text;

import app.milepost.ui.control.WrappingPane;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * Cards side by side, as many as fit, of equal size in each row. A card may have a panel, which
 * opens below its row over the full width. The keyboard goes from a card to its panel.
 */
public final class CardGrid extends WrappingPane {

  private static final double GAP = 16;

  /** A card and what opens below it; the panel takes no room while it is not managed. */
  private record Cell(Region card, Region panel) {}

  private final List<Cell> cells = new ArrayList<>();
  private final int most;

  /**
   * Makes an empty grid.
   *
   * @param most the greatest number of cards in a row
   */
  public CardGrid(int most) {
    this.most = most;
  }

  /**
   * Adds a card after all others.
   *
   * @param panel opens below the row of the card; takes no room while it is not managed
   */
  public void add(Region card, Region panel) {
    cells.add(new Cell(card, panel));
    getChildren().addAll(card, panel);
  }

  /** Adds a card without a panel after all others. */
  public void add(Region card) {
    Region nothing = new Region();
    nothing.setManaged(false);
    add(card, nothing);
  }

  private List<List<Cell>> rows(double width) {
    double narrowest = cells.stream().mapToDouble(c -> c.card().minWidth(-1)).max().orElse(1);
    int fitting = Math.clamp((long) ((width + GAP) / (narrowest + GAP)), 1, most);
    int rows = Math.ceilDiv(cells.size(), fitting);
    List<List<Cell>> split = new ArrayList<>();
    int from = 0;
    for (int row = 0; row < rows; row++) {
      // Fuller rows first, none fuller than the next by more than one card.
      int to = from + Math.ceilDiv(cells.size() - from, rows - row);
      split.add(cells.subList(from, to));
      from = to;
    }
    return split;
  }

  private static double cardWidth(List<Cell> row, double width) {
    return (width - GAP * (row.size() - 1)) / row.size();
  }

  private double cardHeight(List<Cell> row, double width) {
    // Words wrap by whole pixels: measure at the narrowest width that snapping may leave.
    double each = Math.floor(cardWidth(row, width));
    return snapSizeY(row.stream().mapToDouble(c -> c.card().prefHeight(each)).max().orElse(0));
  }

  private double panelHeight(Cell cell, double width) {
    return snapSizeY(cell.panel().prefHeight(width));
  }

  @Override
  protected double heightAt(double width) {
    double height = -GAP;
    for (List<Cell> row : rows(width)) {
      height += GAP + cardHeight(row, width);
      for (Cell cell : row) {
        height += cell.panel().isManaged() ? GAP + panelHeight(cell, width) : 0;
      }
    }
    return Math.max(0, height);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double y = 0;
    for (List<Cell> row : rows(width)) {
      double each = cardWidth(row, width);
      double height = cardHeight(row, width);
      for (int i = 0; i < row.size(); i++) {
        double left = snapPositionX(i * (each + GAP));
        double right = snapPositionX(i * (each + GAP) + each);
        row.get(i).card().resizeRelocate(left, y, right - left, height);
      }
      y += height + GAP;
      for (Cell cell : row) {
        if (cell.panel().isManaged()) {
          double panel = panelHeight(cell, width);
          cell.panel().resizeRelocate(0, y, width, panel);
          y += panel + GAP;
        }
      }
    }
  }
}
