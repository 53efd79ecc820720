package app.milepost.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/**
 * Shows which control has the keyboard: a line around it, a little apart, so that it is seen on
 * filled buttons and between the buttons of a group too. One line for the whole window goes from
 * control to control, so that none can be left out. What only has the keyboard because a page came
 * to the front, such as its heading, has no line.
 */
public final class FocusRing extends Pane {

  /** Free room between control and line. */
  private static final double APART = 2;

  private static final double THICK = 2;
  private static final double ROUND = 12;

  private final Rectangle line = new Rectangle();
  private final Rectangle seen = new Rectangle();
  private final Runnable follow = this::follow;

  /** Makes a line that lies over everything and takes no room and no click. */
  public FocusRing() {
    setId("focus-ring");
    setManaged(false);
    setMouseTransparent(true);
    line.getStyleClass().add("focus-ring");
    line.setStrokeWidth(THICK);
    line.setArcWidth(ROUND);
    line.setArcHeight(ROUND);
    line.setClip(seen);
    getChildren().add(line);
    sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.removePostLayoutPulseListener(follow);
          }
          if (now != null) {
            // A control moves with whatever scrolls, and gets its size only once it is laid out.
            now.addPostLayoutPulseListener(follow);
          }
        });
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> follow());
  }

  private void follow() {
    Optional<Node> owner =
        Optional.ofNullable(getScene())
            .map(Scene::getFocusOwner)
            .filter(Node::isFocusTraversable)
            .filter(this::isShown);
    line.setVisible(owner.isPresent());
    owner.ifPresent(this::surround);
  }

  /** What has just been taken out of the window has the keyboard until JavaFX notices. */
  private boolean isShown(Node node) {
    return Objects.equals(node.getScene(), getScene())
        && Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private void surround(Node owner) {
    Scene scene = owner.getScene();
    Bounds around = grown(owner.localToScene(owner.getLayoutBounds()), APART + THICK / 2);
    double left = Math.max(around.getMinX(), THICK / 2);
    double top = Math.max(around.getMinY(), THICK / 2);
    double right = Math.min(around.getMaxX(), scene.getWidth() - THICK / 2);
    double bottom = Math.min(around.getMaxY(), scene.getHeight() - THICK / 2);
    line.setX(Math.rint(left));
    line.setY(Math.rint(top));
    line.setWidth(Math.max(0, Math.rint(right) - Math.rint(left)));
    line.setHeight(Math.max(0, Math.rint(bottom) - Math.rint(top)));
    Bounds inSight = inSight(owner);
    seen.setX(inSight.getMinX());
    seen.setY(inSight.getMinY());
    seen.setWidth(inSight.getWidth());
    seen.setHeight(inSight.getHeight());
  }

  /** What scrolls is cut off where it ends, and so is the line around something in it. */
  private static Bounds inSight(Node owner) {
    Scene scene = owner.getScene();
    Bounds inSight = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
    for (Node up = owner.getParent(); up != null; up = up.getParent()) {
      if (up.getClip() != null) {
        inSight =
            both(inSight, grown(up.localToScene(up.getClip().getBoundsInParent()), APART + THICK));
      }
    }
    return inSight;
  }

  private static Bounds both(Bounds one, Bounds other) {
    double left = Math.max(one.getMinX(), other.getMinX());
    double top = Math.max(one.getMinY(), other.getMinY());
    return new BoundingBox(
        left,
        top,
        Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
        Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
  }

  private static Bounds grown(Bounds bounds, double by) {
    return new BoundingBox(
        bounds.getMinX() - by,
        bounds.getMinY() - by,
        bounds.getWidth() + 2 * by,
        bounds.getHeight() + 2 * by);
  }
}
