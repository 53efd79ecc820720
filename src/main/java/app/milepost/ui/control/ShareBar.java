package app.milepost.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * A bar in parts, each as long as its share; what is left over is the empty track. Says nothing by
 * itself: the same figures stand beside it in words.
 */
public final class ShareBar extends Region {

  private static final double LEAST = 2;

  private final List<Region> regions = new ArrayList<>();
  private double[] shares;

  /**
   * Makes an empty bar.
   *
   * @param styles how each part looks, as style classes
   */
  public ShareBar(String... styles) {
    shares = new double[styles.length];
    getStyleClass().add("share-bar");
    for (String style : styles) {
      Region region = new Region();
      region.getStyleClass().add(style);
      regions.add(region);
    }
    getChildren().addAll(regions);
  }

  /**
   * Shows other shares.
   *
   * @param parts of the whole, one for each part, 0 to 1; together at most 1
   */
  public void show(double... parts) {
    shares = parts.clone();
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < regions.size(); i++) {
      double share = shares[i];
      // Even one of a hundred thousand can be seen.
      double width = share == 0 ? 0 : Math.max(LEAST, share * getWidth());
      regions.get(i).resizeRelocate(x, 0, Math.min(width, getWidth() - x), getHeight());
      x += share * getWidth();
    }
  }
}
