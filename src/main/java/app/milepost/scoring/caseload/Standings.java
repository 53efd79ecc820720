package app.milepost.scoring.caseload;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Where everybody stands in one role: a row for each person, a column for each requirement of the
 * pack, one byte a field. Immutable; any number of threads may share it.
 */
public final class Standings {

  /** Fields hold twelfths of the level asked for, which is exact for every level from 1 to 4. */
  static final byte MET = 12;

  static final byte NOT_ANSWERED = -1;
  static final byte NOT_APPLICABLE = -2;
  static final byte NOT_ASKED = -3;

  static final byte NO_RUNG = -1;

  private final RolePack pack;
  final long[] persons;
  final byte[] rungs;
  final Results now;

  /** Once all that is open is answered at the level asked for. */
  final Results potential;

  final boolean[] otherPack;
  final byte[] fields;

  /**
   * All rows by what results say alone, fewest points first; sorted once, asked for each filter.
   */
  private final int[] byPoints;

  /** Takes over arrays that nobody else holds. */
  Standings(
      RolePack pack,
      long[] persons,
      byte[] rungs,
      Results now,
      Results potential,
      boolean[] otherPack,
      byte[] fields) {
    this.pack = pack;
    this.persons = persons;
    this.rungs = rungs;
    this.now = now;
    this.potential = potential;
    this.otherPack = otherPack;
    this.fields = fields;
    byPoints = new ByPoints(this).sorted();
  }

  /** Returns the pack that everybody is measured with. */
  public RolePack pack() {
    return pack;
  }

  /** Returns how many people there are; rows count from 0 in the order of the people's ids. */
  public int size() {
    return persons.length;
  }

  /** Returns how many requirements the pack has; they count from 0 in its order. */
  public int requirements() {
    return pack.requirements().size();
  }

  /** Returns whose row it is, by the id the store knows them by. */
  public long person(int row) {
    return persons[row];
  }

  /** Returns how far they have come. */
  public Stage stage(int row) {
    return Stage.ofCode(now.stages[row]);
  }

  /** Returns how far they have come once all that is open is answered at the level asked for. */
  public Stage stagePotential(int row) {
    return Stage.ofCode(potential.stages[row]);
  }

  /** Returns whether they have points; without, there is nothing to score, or not yet. */
  public boolean hasPoints(int row) {
    return stage(row).band().isPresent();
  }

  /** Returns the step they aim at; empty for who has no session. */
  public Optional<Rung> rung(int row) {
    return rungs[row] == NO_RUNG ? Optional.empty() : Optional.of(pack.rungs().get(rungs[row]));
  }

  /** Returns their points, 0 to 100; 0 for who has none. */
  public double earned(int row) {
    return now.points[row];
  }

  /** Returns their points if all that is open were answered in full, from earned to 100. */
  public double potential(int row) {
    return potential.points[row];
  }

  /** Returns whether their session was closed with another version of the pack. */
  public boolean closedWithOtherPack(int row) {
    return otherPack[row];
  }

  /** Returns where they stand in a requirement. */
  public Reach reach(int row, int requirement) {
    return reach(field(row, requirement));
  }

  /** Returns how much of the level asked for they reach, 0 to 1; empty where not answered. */
  public OptionalDouble attainment(int row, int requirement) {
    byte field = field(row, requirement);
    return field < 0 ? OptionalDouble.empty() : OptionalDouble.of(field / (double) MET);
  }

  /** Returns whether a requirement holds their band back. */
  public boolean blocks(int row, int requirement) {
    Reach reach = reach(row, requirement);
    return pack.requirements().get(requirement).mustHave()
        && (reach == Reach.BELOW || reach == Reach.NOT_ANSWERED);
  }

  /** Returns how many must-haves hold their band back. */
  public int blocking(int row) {
    return (int) IntStream.range(0, requirements()).filter(r -> blocks(row, r)).count();
  }

  /**
   * Returns some people.
   *
   * @param rows theirs, ascending
   */
  public Group group(IntStream rows) {
    return new Group(rows.toArray());
  }

  /** Returns whoever something is true of, in the order of rows. */
  public Group where(IntPredicate ofRow) {
    return new Group(IntStream.range(0, size()).filter(ofRow).toArray());
  }

  /** Returns some, fewest points first; the order tells nothing else about them. */
  Group byPoints(Group group) {
    boolean[] among = new boolean[size()];
    group.rows().forEach(row -> among[row] = true);
    return new Group(Arrays.stream(byPoints).filter(row -> among[row]).toArray());
  }

  byte field(int row, int requirement) {
    return fields[row * pack.requirements().size() + requirement];
  }

  private static Reach reach(byte field) {
    return switch (field) {
      case NOT_ANSWERED -> Reach.NOT_ANSWERED;
      case NOT_APPLICABLE -> Reach.NOT_APPLICABLE;
      case NOT_ASKED -> Reach.NOT_ASKED;
      case MET -> Reach.MET;
      default -> Reach.BELOW;
    };
  }
}
