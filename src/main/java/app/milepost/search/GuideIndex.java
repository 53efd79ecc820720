package app.milepost.search;

import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Everything the page of one career tells, to be searched while somebody types. Case, accents and
 * the kind of quotes and dashes do not count; a word is found anywhere, also within a longer one,
 * and so are the words that mean the same by the pack.
 */
public final class GuideIndex {

  /** An index in which nothing is found. */
  public static final GuideIndex EMPTY = new GuideIndex(List.of(), Synonyms.NONE);

  private final List<Entry> entries;
  private final Synonyms synonyms;

  private GuideIndex(List<Entry> entries, Synonyms synonyms) {
    this.entries = entries;
    this.synonyms = synonyms;
  }

  /** Reads a pack once. */
  public static GuideIndex of(RolePack pack) {
    return new GuideIndex(new PackEntries(pack).all(), new Synonyms(pack.guide().synonyms()));
  }

  /** Reads a pack once, with what a person can do, which the page of the career does not tell. */
  public static GuideIndex ofAll(RolePack pack) {
    List<Entry> entries = new ArrayList<>(new PackEntries(pack).all());
    pack.activities().stream().map(ActivityEntries::of).forEach(entries::add);
    return new GuideIndex(List.copyOf(entries), new Synonyms(pack.guide().synonyms()));
  }

  /** Returns every entry that has all words of a query; none if the query has no words. */
  public Findings find(String query) {
    List<Term> terms = terms(query);
    if (terms.isEmpty()) {
      return Findings.NONE;
    }
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : entries) {
      entry.closeness(terms).map(found -> entry.hit(terms, found)).ifPresent(hits::add);
    }
    boolean byName = Query.hasAcronym(query);
    hits.sort(byName ? Comparator.comparing(Hit::closeness) : Comparator.comparing(Hit::isInside));
    return new Findings(hits, hits.isEmpty() ? List.of() : also(terms), byName);
  }

  private List<String> also(List<Term> terms) {
    return terms.stream()
        .flatMap(term -> term.others().stream())
        .filter(other -> entries.stream().flatMap(Entry::all).anyMatch(text -> text.has(other)))
        .map(Synonyms.Phrase::shown)
        .distinct()
        .toList();
  }

  /** Returns what marks the words of a query, and those that mean the same, in any text. */
  public Marks marks(String query) {
    return new Marks(terms(query));
  }

  private List<Term> terms(String query) {
    return synonyms.terms(Query.every(query));
  }

  /** Returns whether somebody has typed something that can be looked for. */
  public static boolean isSearchable(String query) {
    // A query that is blank is told at once: what folds letters takes long to load.
    return !query.isBlank() && !Query.words(query).isEmpty();
  }

  List<Entry> entries() {
    return entries;
  }
}
