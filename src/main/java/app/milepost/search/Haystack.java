package app.milepost.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Many things to be looked through at once, as fast as memory is read: what they are found by lies
 * in one text, one after the other.
 *
 * @param <T> what is found
 */
public final class Haystack<T> {

  private final List<T> things;
  private final String text;

  /** Where in the text each thing begins; one more than there are things. */
  private final int[] starts;

  private Haystack(List<T> things, String text, int[] starts) {
    this.things = things;
    this.text = text;
    this.starts = starts;
  }

  /** Makes things ready to be looked through; they are found in their order. */
  public static <T> Haystack<T> of(List<T> things, Function<T, SearchKey> key) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[things.size() + 1];
    for (int i = 0; i < things.size(); i++) {
      text.append(key.apply(things.get(i)).folded());
      starts[i + 1] = text.length();
    }
    return new Haystack<>(List.copyOf(things), text.toString(), starts);
  }

  /** Returns the things that have every word, all of them if none was typed. */
  public List<T> find(Sought sought) {
    // The longest word is in the fewest texts.
    Optional<String> longest = sought.words().stream().max(Comparator.comparingInt(String::length));
    return longest.map(word -> find(word, sought.without(word))).orElse(things);
  }

  private List<T> find(String word, Sought others) {
    List<T> found = new ArrayList<>();
    int thing = 0;
    int at = text.indexOf(word);
    while (at >= 0) {
      while (starts[thing + 1] <= at) {
        thing++;
      }
      int end = starts[thing + 1];
      boolean across = at + word.length() > end;
      if (!across && others.isIn(text, starts[thing], end)) {
        found.add(things.get(thing));
      }
      at = text.indexOf(word, across ? at + 1 : end);
    }
    return Collections.unmodifiableList(found);
  }
}
