package app.milepost.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * A bar in parts, each as long as its share; what is left over is the empty track. Says nothing by
 * itself: the same figures stand beside it in words.
 */
public final class ShareBar extends Region {

  /**
   * A part of the bar.
   *
   * @param share of the whole, 0 to 1; together at most 1
   * @param styleClass how it looks
   */
  public record Part(double share, String styleClass) {}

  private static final double LEAST = 2;

  private final List<Part> parts;
  private final List<Region> regions = new ArrayList<>();

  /** Makes a bar. */
  public ShareBar(Part... parts) {
    this.parts = List.of(parts);
    getStyleClass().add("share-bar");
    for (Part part : parts) {
      Region region = new Region();
      region.getStyleClass().add(part.styleClass());
      regions.add(region);
    }
    getChildren().addAll(regions);
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < parts.size(); i++) {
      double share = parts.get(i).share();
      // Even one of a hundred thousand can be seen.
      double width = share == 0 ? 0 : Math.max(LEAST, share * getWidth());
      regions.get(i).resizeRelocate(x, 0, Math.min(width, getWidth() - x), getHeight());
      x += share * getWidth();
    }
  }
}
