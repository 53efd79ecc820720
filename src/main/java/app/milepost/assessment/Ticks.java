package app.milepost.assessment;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything that somebody has ticked in the checklists of careers.
 *
 * @param all in one order, whenever they were ticked
 */
public record Ticks(Set<Tick> all) {

  /** Nothing is ticked. */
  public static final Ticks NONE = new Ticks(Set.of());

  public Ticks {
    all = Collections.unmodifiableNavigableSet(new TreeSet<>(all));
  }

  /** Returns whether a box is ticked. */
  public boolean has(Tick box) {
    return all.contains(box);
  }

  /** Returns the same with one box ticked, or not. */
  public Ticks with(Tick box, boolean ticked) {
    NavigableSet<Tick> changed = new TreeSet<>(all);
    if (ticked) {
      changed.add(box);
    } else {
      changed.remove(box);
    }
    return new Ticks(changed);
  }

  /** Returns what is ticked in either. */
  public Ticks and(Ticks other) {
    NavigableSet<Tick> both = new TreeSet<>(all);
    both.addAll(other.all);
    return new Ticks(both);
  }
}
