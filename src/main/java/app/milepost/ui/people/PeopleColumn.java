package app.milepost.ui.people;

import app.milepost.ui.people.session.Glance;
import app.milepost.ui.people.session.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the list tells about each person, and how it is sorted by that. */
public enum PeopleColumn {
  NAME("Name", 13, 9),
  TAGS("Tags", 9, 6),
  CONTACT("Contact", 12, 8),
  LAST_SESSION("Last session", 10, 10),
  FOLLOW_UP("Follow-up", 14, 13),
  READINESS("Readiness", 20, 19),
  ADDED("Added", 9, 8);

  /** Which columns give way first where there is too little room. */
  private static final List<PeopleColumn> FIRST_TO_GO =
      List.of(ADDED, CONTACT, TAGS, LAST_SESSION, FOLLOW_UP, READINESS);

  private final String title;
  private final double ems;
  private final double least;

  /**
   * Names a column.
   *
   * @param ems how wide it is at first, in letters
   * @param least how wide it must be to be read, in letters
   */
  PeopleColumn(String title, double ems, double least) {
    this.title = title;
    this.ems = ems;
    this.least = least;
  }

  /** Returns the words above it. */
  String title() {
    return title;
  }

  /** Returns what it is remembered by. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the column of an id, if there is one. */
  static Optional<PeopleColumn> of(String id) {
    return List.of(values()).stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** Returns how wide it is at first, in letters. */
  double ems() {
    return ems;
  }

  /** Returns how wide it must be to be read, in letters. */
  double narrowest() {
    return least;
  }

  /**
   * Returns those columns that can be read side by side, the least needed left out first.
   *
   * @param wanted in order
   * @param room width in letters
   */
  static List<PeopleColumn> fitting(List<PeopleColumn> wanted, double room) {
    List<PeopleColumn> fitting = new ArrayList<>(wanted);
    for (PeopleColumn next : FIRST_TO_GO) {
      if (fitting.stream().mapToDouble(c -> c.least).sum() <= room) {
        break;
      }
      fitting.remove(next);
    }
    return fitting;
  }

  /** Returns whether it is known only once sessions have been read. */
  boolean needsSessions() {
    return this == LAST_SESSION || this == FOLLOW_UP || this == READINESS;
  }

  /** Sorts those of whom nothing is known last either way, and equals by name. */
  Comparator<Facts> order(boolean ascending) {
    return Comparator.comparing(this::isEmpty)
        .thenComparing(ascending ? least() : least().reversed())
        .thenComparing(Facts::sortName)
        .thenComparingLong(f -> f.person().id());
  }

  private Comparator<Facts> least() {
    return switch (this) {
      case NAME -> Comparator.comparing(Facts::sortName);
      case TAGS -> Comparator.comparing(PeopleColumn::tags);
      case CONTACT -> Comparator.comparing(PeopleColumn::contact);
      case LAST_SESSION -> Comparator.comparingLong(PeopleColumn::last);
      case FOLLOW_UP -> Comparator.comparingLong(PeopleColumn::next);
      case READINESS ->
          Comparator.<Facts>comparingDouble(f -> standing(f).map(s -> s.order()).orElse(-2.0))
              .thenComparingDouble(
                  f -> standing(f).flatMap(Standing::points).map(p -> p.potential()).orElse(0.0));
      case ADDED -> Comparator.comparing(f -> f.person().since());
    };
  }

  private boolean isEmpty(Facts facts) {
    return switch (this) {
      case NAME -> facts.sortName().isEmpty();
      case TAGS -> tags(facts).isEmpty();
      case CONTACT -> contact(facts).isEmpty();
      case LAST_SESSION -> last(facts) == 0;
      case FOLLOW_UP -> next(facts) == Long.MAX_VALUE;
      case READINESS -> standing(facts).isEmpty();
      case ADDED -> false;
    };
  }

  private static String tags(Facts facts) {
    return String.join(", ", facts.person().details().tags()).toLowerCase(Locale.ROOT);
  }

  private static String contact(Facts facts) {
    return facts.person().details().contact().toLowerCase(Locale.ROOT);
  }

  private static long last(Facts facts) {
    return facts.glance().flatMap(Glance::last).map(at -> at.toEpochMilli()).orElse(0L);
  }

  private static long next(Facts facts) {
    return facts
        .glance()
        .flatMap(Glance::nextFollowUp)
        .map(open -> open.day().toEpochDay())
        .orElse(Long.MAX_VALUE);
  }

  private static Optional<Standing> standing(Facts facts) {
    return facts.glance().flatMap(Glance::standing);
  }
}
