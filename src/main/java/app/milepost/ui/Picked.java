package app.milepost.ui;

import java.util.Set;

/**
 * People that another page wants to be seen.
 *
 * @param words what they have in common
 * @param people their ids
 */
public record Picked(String words, Set<Long> people) {

  public Picked {
    people = Set.copyOf(people);
  }
}
