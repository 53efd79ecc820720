package app.milepost.ui.career;

import app.milepost.search.GuideIndex;
import app.milepost.search.Hit;
import java.util.List;
import java.util.Optional;

/**
 * What somebody looks for in the guide, and what there is of it.
 *
 * @param query as typed
 * @param hits in the order of the page
 * @param at which of them is meant, 0 where there are none
 * @param visited whether the page has gone there
 */
public record Found(String query, List<Hit> hits, int at, boolean visited) {

  /** Nobody looks for anything. */
  public static final Found NOTHING = new Found("", List.of(), 0, false);

  public Found {
    hits = List.copyOf(hits);
  }

  static Found of(String query, GuideIndex index) {
    return new Found(query, index.find(query), 0, false);
  }

  /** Returns whether there is a word to look for. */
  public boolean isSearching() {
    return GuideIndex.isSearchable(query);
  }

  /** Returns the hit that is meant, if there is any. */
  public Optional<Hit> current() {
    return hits.stream().skip(at).findFirst();
  }

  /** Returns the same with another hit meant, round and round, before the page goes there. */
  Found choose(int other) {
    return hits.isEmpty() ? this : new Found(query, hits, Math.floorMod(other, hits.size()), false);
  }

  /** Returns where to go next: first to the hit that is meant, then on by so many. */
  Found go(int step) {
    Found there = choose(visited || step < 0 ? at + step : at);
    return new Found(query, there.hits, there.at, !hits.isEmpty());
  }

  /** Returns which hit of how many is meant: {@code 3 of 17}; empty where nobody looks. */
  public String count() {
    if (!isSearching()) {
      return "";
    }
    return hits.isEmpty() ? "Nothing found" : "%d of %d".formatted(at + 1, hits.size());
  }

  /** Returns what to try where nothing is found; empty otherwise. */
  public String advice() {
    if (!isSearching() || !hits.isEmpty()) {
      return "";
    }
    return query.strip().contains(" ")
        ? "No entry has all of these words. Try one of them alone."
        : "The guide does not have this word. Check the spelling, or type only how it begins.";
  }

  /** Returns count and hit for those who hear the page. */
  public String spoken() {
    return current()
        .map(hit -> count() + ": " + hit.heading().text() + ", in " + hit.chapter())
        .orElse(isSearching() ? count() + ". " + advice() : "");
  }
}
