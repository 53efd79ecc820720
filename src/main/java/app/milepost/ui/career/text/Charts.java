package app.milepost.ui.career.text;

import app.milepost.chart.Drawing;
import app.milepost.ui.control.DrawingView;
import java.util.Optional;
import javafx.scene.layout.Pane;

/** Drawings of the guide, as wide as the page where it is wide enough. */
public final class Charts {

  /** In units, of which one is a pixel at usual text size. */
  public static final double WIDTH = 760;

  private Charts() {}

  /** Adds a drawing, and nothing where there is nothing to draw. */
  public static void add(Pane to, Optional<Drawing> drawing) {
    drawing.ifPresent(shown -> {
      DrawingView view = new DrawingView(1);
      view.show(shown);
      to.getChildren().add(view);
    });
  }
}
