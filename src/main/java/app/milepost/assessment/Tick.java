package app.milepost.assessment;

import java.util.Comparator;

/**
 * A box in a checklist that somebody has ticked.
 *
 * @param role the id of the role pack
 * @param list the id of the list in it
 * @param box the id of the box in the list
 */
public record Tick(String role, String list, String box) implements Comparable<Tick> {

  private static final Comparator<Tick> ORDER =
      Comparator.comparing(Tick::role).thenComparing(Tick::list).thenComparing(Tick::box);

  @Override
  public int compareTo(Tick other) {
    return ORDER.compare(this, other);
  }
}
