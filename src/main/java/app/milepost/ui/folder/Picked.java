package app.milepost.ui.folder;

import java.util.Set;

/**
 * People that are to be seen, and nobody else.
 *
 * @param words what they have in common, as it follows “only those”
 * @param people their ids
 */
public record Picked(String words, Set<Long> people) {

  public Picked {
    people = Set.copyOf(people);
  }
}
