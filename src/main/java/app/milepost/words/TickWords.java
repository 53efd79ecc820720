package app.milepost.words;

import app.milepost.assessment.Tick;
import app.milepost.role.Box;
import app.milepost.role.Point;
import app.milepost.role.RolePack;
import java.util.Optional;

/** Ticked boxes in words. */
public final class TickWords {

  private TickWords() {}

  /**
   * Returns career, list and box: {@code Baker, Before the oven: Hands are washed}.
   *
   * @param pack the role pack, if it can be read; whatever it does not hold goes by its id
   */
  public static String of(Tick tick, Optional<RolePack> pack) {
    Optional<Point> list =
        pack.flatMap(
            p -> p.guide().checklists().stream().filter(c -> c.id().equals(tick.list())).findAny());
    String box =
        list.flatMap(l -> l.toTick().stream().filter(b -> b.id().equals(tick.box())).findAny())
            .map(Box::text)
            .orElse(tick.box());
    return "%s, %s: %s"
        .formatted(
            pack.map(RolePack::title).orElse(tick.role()),
            list.map(Point::title).orElse(tick.list()),
            box);
  }

  /** Returns how many boxes of a list are ticked: {@code 2 of 5 ticked}. */
  public static String count(int boxes, long ticked) {
    return "%d of %d ticked".formatted(ticked, boxes);
  }
}
