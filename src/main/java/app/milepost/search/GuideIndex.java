package app.milepost.search;

import app.milepost.role.RolePack;
import java.util.List;

/**
 * Everything the page of one career tells, to be searched while somebody types. Case, accents and
 * the kind of quotes and dashes do not count; a word is found anywhere, also within a longer one.
 */
public final class GuideIndex {

  /** An index in which nothing is found. */
  public static final GuideIndex EMPTY = new GuideIndex(List.of());

  private final List<Entry> entries;

  private GuideIndex(List<Entry> entries) {
    this.entries = entries;
  }

  /** Reads a pack once. */
  public static GuideIndex of(RolePack pack) {
    return new GuideIndex(new PackEntries(pack).all());
  }

  /**
   * Returns every entry that has all words of a query, in the order of the page; none if the query
   * has no words.
   */
  public List<Hit> find(String query) {
    List<String> words = Query.words(query);
    return words.isEmpty()
        ? List.of()
        : entries.stream().filter(e -> e.has(words)).map(e -> e.hit(words)).toList();
  }

  /** Returns whether somebody has typed something that can be looked for. */
  public static boolean isSearchable(String query) {
    return !Query.words(query).isEmpty();
  }

  List<Entry> entries() {
    return entries;
  }
}
