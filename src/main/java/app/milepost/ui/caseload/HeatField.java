package app.milepost.ui.caseload;

import app.milepost.chart.Drawing;
import app.milepost.chart.Fluid;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Point;
import app.milepost.chart.heat.HeatGrid;
import app.milepost.chart.heat.HeatMap;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.PaintedDrawing;
import app.milepost.ui.control.Pressing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A heat map in which one field at a time is framed, told about, and opened. */
final class HeatField extends Region {

  private static final double LARGEST = 1.2;

  /** For so many widths a map is kept while the window changes its size. */
  private static final int WIDTHS = 4;

  /**
   * A field.
   *
   * @param row 0 for the first
   * @param column 0 for the first
   */
  record Chosen(int row, int column) {}

  private final PaintedDrawing view = new PaintedDrawing(LARGEST);
  private final Region frame = new Region();
  private final Consumer<Chosen> tell;
  private final Consumer<Chosen> open;
  private Optional<HeatGrid> grid = Optional.empty();
  private Optional<Label> told = Optional.empty();
  private Chosen chosen = new Chosen(0, 0);

  /**
   * Makes an empty map.
   *
   * @param tell gets the field that is framed
   * @param open gets the field that is opened
   */
  HeatField(Consumer<Chosen> tell, Consumer<Chosen> open) {
    this.tell = tell;
    this.open = open;
    setId("heat-map");
    getStyleClass().add("heat-map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    frame.getStyleClass().add("heat-frame");
    frame.setMouseTransparent(true);
    frame.setManaged(false);
    getChildren().addAll(view, frame);
    setOnKeyPressed(this::onKey);
    setOnMouseMoved(e -> at(e).ifPresent(this::choose));
    setOnMouseClicked(e ->
        at(e)
            .ifPresent(field -> {
              requestFocus();
              choose(field);
              open.accept(field);
            }));
  }

  /** Lets a label stand beside the framed field as long as anybody looks at it. */
  void tellIn(Label label) {
    told = Optional.of(label);
    label.setManaged(false);
    label.setMouseTransparent(true);
    label.visibleProperty().bind(focusedProperty().or(hoverProperty()));
    getChildren().add(label);
  }

  /**
   * Shows a map.
   *
   * @param width it is made for
   * @param least the least width that holds its words
   * @param drawn draws it for a width between the two
   */
  void show(double width, double least, DoubleFunction<HeatMap> drawn) {
    // A layout asks for the same few widths again and again.
    Map<Double, HeatMap> known = new HashMap<>();
    DoubleFunction<HeatMap> once =
        w -> {
          if (known.size() > WIDTHS) {
            known.clear();
          }
          return known.computeIfAbsent(w, drawn::apply);
        };
    HeatMap map = once.apply(width);
    grid = Optional.of(map.grid());
    view.show(new Fluid(width, least, w -> take(once.apply(w))));
    setAccessibleText("Heat map; move with the arrow keys. " + map.drawing().description());
    choose(new Chosen(chosen.row(), chosen.column()));
  }

  /** Fields lie where they were drawn last. */
  private Drawing take(HeatMap map) {
    grid = Optional.of(map.grid());
    return map.drawing();
  }

  /** Frames the field, or the nearest that is there. */
  private void choose(Chosen wanted) {
    grid.ifPresent(g -> {
      chosen =
          new Chosen(
              Math.clamp(wanted.row(), 0, Math.max(0, g.rows() - 1)),
              Math.clamp(wanted.column(), 0, Math.max(0, g.columns() - 1)));
      tell.accept(chosen);
      requestLayout();
    });
  }

  private Optional<Chosen> at(MouseEvent event) {
    double factor = view.factor();
    return grid.flatMap(g -> g.at(new Point(event.getX() / factor, event.getY() / factor)))
        .map(field -> new Chosen(field.row(), field.column()));
  }

  private void onKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (Pressing.matches(event)) {
      open.accept(chosen);
    } else if (!moves(event.getCode())) {
      return;
    }
    event.consume();
    layout();
    for (Parent around = getParent(); around != null; around = around.getParent()) {
      if (around instanceof PageScroll scroll) {
        scroll.reveal(frame);
      }
    }
  }

  private boolean moves(KeyCode key) {
    int row = chosen.row();
    int column = chosen.column();
    switch (key) {
      case UP -> choose(new Chosen(row - 1, column));
      case DOWN -> choose(new Chosen(row + 1, column));
      case LEFT -> choose(new Chosen(row, column - 1));
      case RIGHT -> choose(new Chosen(row, column + 1));
      case HOME -> choose(new Chosen(row, 0));
      case END -> choose(new Chosen(row, Integer.MAX_VALUE));
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return view.minWidth(height);
  }

  @Override
  protected double computePrefWidth(double height) {
    return view.prefWidth(height);
  }

  @Override
  protected double computePrefHeight(double width) {
    return view.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return view.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    view.resizeRelocate(0, 0, getWidth(), getHeight());
    view.layout();
    grid.ifPresent(g -> {
      double factor = view.factor();
      Box area = g.area(new HeatGrid.Field(chosen.row(), chosen.column()));
      frame.resizeRelocate(
          area.corner().x() * factor - 1,
          area.corner().y() * factor - 1,
          area.width() * factor + 2,
          area.height() * factor + 2);
      told.ifPresent(label -> place(label, frame.getLayoutY(), frame.getHeight()));
    });
  }

  /** Below the framed field, or above it where there is more room. */
  private void place(Label label, double top, double height) {
    double width = Math.min(getWidth(), label.prefWidth(-1));
    double needed = label.prefHeight(width);
    double x = Math.clamp(frame.getLayoutX(), 0, Math.max(0, getWidth() - width));
    double gap = 4;
    boolean below = top + height + gap + needed <= getHeight();
    label.resizeRelocate(x, below ? top + height + gap : top - gap - needed, width, needed);
  }
}
