package app.milepost.ui.career.find;

import app.milepost.search.Findings;
import app.milepost.search.GuideIndex;
import app.milepost.search.Hit;
import app.milepost.search.Marks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for in the guide, and what there is of it.
 *
 * @param query as typed
 * @param findings the hits
 * @param marks marks what is looked for in the text of the page
 * @param at which of them is meant, 0 where there are none
 * @param visited whether the page has gone there
 */
public record Found(String query, Findings findings, Marks marks, int at, boolean visited) {

  /** Nobody looks for anything. */
  public static final Found NOTHING = new Found("", Findings.NONE, Marks.NONE, 0, false);

  static Found of(String query, GuideIndex index) {
    return new Found(query, index.find(query), index.marks(query), 0, false);
  }

  /** Returns whether there is a word to look for. */
  public boolean isSearching() {
    return GuideIndex.isSearchable(query);
  }

  /** Returns what was found, in the order to be shown. */
  public List<Hit> hits() {
    return findings.hits();
  }

  /** Returns the hit that is meant, if there is any. */
  public Optional<Hit> current() {
    return hits().stream().skip(at).findFirst();
  }

  /** Returns the same with another hit meant, round and round, before the page goes there. */
  Found choose(int other) {
    return hits().isEmpty() ? this : meaning(Math.floorMod(other, hits().size()), false);
  }

  /** Returns where to go next: first to the hit that is meant, then on by so many. */
  Found go(int step) {
    Found there = choose(visited || step < 0 ? at + step : at);
    return meaning(there.at, !hits().isEmpty());
  }

  private Found meaning(int hit, boolean gone) {
    return new Found(query, findings, marks, hit, gone);
  }

  /** Returns how many places there are, and what else was looked for; empty where nobody looks. */
  public String summary() {
    return Stream.of(findings.summary(), findings.alsoWords())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** Returns which hit of how many is meant: {@code 3 of 17}; empty where nobody looks. */
  public String count() {
    if (!isSearching()) {
      return "";
    }
    return hits().isEmpty() ? "Nothing found" : "%d of %d".formatted(at + 1, hits().size());
  }

  /** Returns what to try where nothing is found; empty otherwise. */
  public String advice() {
    if (!isSearching() || !hits().isEmpty()) {
      return "";
    }
    return query.strip().contains(" ")
        ? "No entry has all of these words. Try one of them alone."
        : "The guide does not have this word. Check the spelling, or type only how it begins.";
  }

  /** Returns count and hit for those who hear the page. */
  public String spoken() {
    return current()
        .map(hit ->
            "%s: %s, in %s%s"
                .formatted(
                    count(),
                    hit.heading().text(),
                    hit.chapter(),
                    findings.also().isEmpty() ? "" : ". " + findings.alsoWords()))
        .orElse(isSearching() ? count() + ". " + advice() : "");
  }
}
