package app.milepost.scoring.caseload;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who reaches how much of what is asked, requirement by requirement: each person, or groups of
 * people of like points where there are too many to tell apart.
 *
 * @param columns fewest points first; nobody without points
 */
public record Heat(List<Column> columns) {

  /** As many people as have a column of their own. */
  public static final int MOST_PEOPLE = 40;

  /** As many groups as there are where there are more people. */
  public static final int GROUPS = 20;

  public Heat {
    columns = List.copyOf(columns);
  }

  /**
   * One person, or some of like points.
   *
   * @param people who, fewest points first, at least one
   * @param least the fewest points of anybody in it, 0 to 100
   * @param most the most points of anybody in it, 0 to 100
   * @param tallies one for each requirement of the pack, in its order
   */
  public record Column(Group people, double least, double most, List<Tally> tallies) {
    public Column {
      tallies = List.copyOf(tallies);
    }
  }

  /** Lays people out. Takes time in proportion to how many there are. */
  public static Heat of(Standings standings, Group group) {
    Group sorted = sorted(standings, group);
    int people = sorted.size();
    int columns = people > MOST_PEOPLE ? GROUPS : people;
    return new Heat(
        IntStream.range(0, columns)
            .mapToObj(c ->
                sorted.part(
                    (int) ((long) c * people / columns), (int) ((c + 1L) * people / columns)))
            .map(part -> column(standings, part))
            .toList());
  }

  /**
   * Returns who has points, by nothing but their results: fewest points first. Their order tells
   * nothing else about them.
   */
  public static Group sorted(Standings standings, Group group) {
    return standings.byPoints(group.where(standings::hasPoints));
  }

  /** Returns those sorted who have points, then the others, also by nothing but their results. */
  public static Group startedFirst(Standings standings, Group group) {
    Group others = standings.byPoints(group.where(row -> !standings.hasPoints(row)));
    return new Group(IntStream.concat(sorted(standings, group).rows(), others.rows()).toArray());
  }

  private static Column column(Standings standings, Group part) {
    return new Column(
        part,
        standings.earned(part.row(0)),
        standings.earned(part.row(part.size() - 1)),
        Figures.of(standings, part).tallies());
  }

  /** Returns whether any column stands for more than one person. */
  public boolean grouped() {
    return columns.stream().anyMatch(column -> column.people().size() > 1);
  }
}
