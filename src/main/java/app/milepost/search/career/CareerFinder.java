package app.milepost.search.career;

import app.milepost.catalog.Listing;
import app.milepost.search.SearchKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds careers by title, by any other name, by code and by family, letter by letter. Case and
 * accents do not count. Immutable; any number of threads may share it.
 */
public final class CareerFinder {

  private static final Comparator<Found> NEAREST =
      Comparator.comparing(Found::nearness)
          .thenComparing(Comparator.comparingInt(Found::names).reversed())
          .thenComparing(found -> found.listing().title(), String.CASE_INSENSITIVE_ORDER);

  private final List<Listing> listings;

  /** All that careers are found by, one after the other: a memory is read fastest in one piece. */
  private final String text;

  /** For each career, where its title, other names, code and family begin; then where they end. */
  private final List<int[]> names = new ArrayList<>();

  /**
   * A career that may have been found.
   *
   * @param names how many of its other names have all the words, which tells careers that are about
   *     them from those that only touch them
   */
  private record Found(Listing listing, Nearness nearness, int names, Optional<String> alsoCalled) {

    static Found not(Listing listing) {
      return new Found(listing, Nearness.NOWHERE, 0, Optional.empty());
    }
  }

  /** Makes careers ready to be found. */
  public CareerFinder(List<Listing> listings) {
    this.listings = List.copyOf(listings);
    StringBuilder all = new StringBuilder();
    for (Listing listing : this.listings) {
      names.add(append(listing, all));
    }
    text = all.toString();
  }

  private static int[] append(Listing listing, StringBuilder all) {
    List<String> texts =
        Stream.of(
                Stream.of(listing.title()),
                listing.otherTitles().stream(),
                Stream.of(listing.code(), listing.family()))
            .flatMap(names -> names)
            .toList();
    int[] starts = new int[texts.size() + 1];
    for (int i = 0; i < texts.size(); i++) {
      starts[i] = all.length();
      all.append(SearchKey.of(List.of(texts.get(i))).folded()).append('\n');
    }
    starts[texts.size()] = all.length();
    return starts;
  }

  /** Returns every career there is, in the order given. */
  public List<Listing> listings() {
    return listings;
  }

  /** Returns the career of that id. */
  public Optional<Listing> withId(String id) {
    return listings.stream().filter(listing -> listing.id().equals(id)).findFirst();
  }

  /** Returns the families there are, by name. */
  public List<String> families() {
    return listings.stream()
        .map(Listing::family)
        .filter(family -> !family.isEmpty())
        .distinct()
        .sorted(String.CASE_INSENSITIVE_ORDER)
        .toList();
  }

  /** Returns the job zones there are, lowest first. */
  public List<Integer> zones() {
    return listings.stream()
        .flatMap(listing -> listing.zone().stream().boxed())
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * Finds careers.
   *
   * @param typed as typed so far; where there is no word in it, all that the filter lets through
   *     are found
   * @return the nearest first; of those as near, those with more names that have the words, then by
   *     title
   */
  public List<CareerHit> find(String typed, CareerFilter filter) {
    Wanted wanted = new Wanted(typed);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < listings.size(); i++) {
      Listing listing = listings.get(i);
      if (filter.lets(listing)) {
        Found match = match(listing, names.get(i), wanted);
        if (match.nearness() != Nearness.NOWHERE) {
          found.add(match);
        }
      }
    }
    found.sort(NEAREST);
    return found.stream().map(f -> new CareerHit(f.listing(), f.alsoCalled())).toList();
  }

  private Found match(Listing listing, int[] starts, Wanted wanted) {
    if (wanted.isEmpty()) {
      return new Found(listing, Nearness.ANYWHERE, 0, Optional.empty());
    }
    int family = starts.length - 2;
    int code = family - 1;
    if (!wanted.isIn(text, starts[0], starts[family + 1])) {
      return Found.not(listing);
    }
    Nearness title = ofTitle(starts, 0, wanted);
    if (title == Nearness.NOWHERE && !listing.code().isEmpty()) {
      title = ofTitle(starts, code, wanted);
    }
    Nearness best = Nearness.ANYWHERE;
    int called = 0;
    int names = 0;
    for (int name = 1; name < code; name++) {
      Nearness nearness = ofOtherName(starts, name, wanted);
      names += nearness == Nearness.NOWHERE ? 0 : 1;
      if (nearness.compareTo(best) < 0) {
        best = nearness;
        called = name;
      } else if (called == 0 && isIn(starts, name, wanted)) {
        called = name;
      }
    }
    return title == Nearness.NOWHERE
        ? new Found(listing, best, names, otherTitle(listing, called))
        : new Found(listing, title, names, Optional.empty());
  }

  private static Optional<String> otherTitle(Listing listing, int name) {
    return name == 0 ? Optional.empty() : Optional.of(listing.otherTitles().get(name - 1));
  }

  private Nearness ofTitle(int[] starts, int name, Wanted wanted) {
    int from = starts[name];
    int to = starts[name + 1] - 1;
    if (wanted.begins(text, from, to)) {
      return wanted.is(text, from, to) ? Nearness.TITLE : Nearness.TITLE_START;
    }
    return wanted.beginsWordsOf(text, from, to) ? Nearness.TITLE_WORDS : Nearness.NOWHERE;
  }

  private Nearness ofOtherName(int[] starts, int name, Wanted wanted) {
    return switch (ofTitle(starts, name, wanted)) {
      case TITLE -> Nearness.OTHER_NAME;
      case TITLE_START -> Nearness.OTHER_NAME_START;
      case TITLE_WORDS -> Nearness.OTHER_NAME_WORDS;
      default -> Nearness.NOWHERE;
    };
  }

  private boolean isIn(int[] starts, int name, Wanted wanted) {
    return wanted.isIn(text, starts[name], starts[name + 1] - 1);
  }
}
