package app.milepost.scoring.caseload;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.AnswerSheet;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Scorer;
import java.util.Arrays;
import java.util.List;

/** Collects where people stand, piece by piece. For one thread at a time. */
public final class StandingsBuilder {

  private final RolePack pack;
  private final Scorer scorer;
  private final List<String> rungIds;

  /** Level asked for, by rung and requirement. */
  private final int[][] required;

  private final int width;
  private final long[] persons;
  private final byte[] rungs;
  private final Results now;
  private final Results potential;
  private final boolean[] otherPack;
  private final byte[] fields;

  /**
   * Begins with people who have not started.
   *
   * @param pack what everybody is measured with
   * @param ids of the people, in any order, each once
   */
  public StandingsBuilder(RolePack pack, List<Long> ids) {
    this.pack = pack;
    scorer = new Scorer(pack);
    rungIds = pack.rungs().stream().map(Rung::id).toList();
    required =
        rungIds.stream()
            .map(rung -> pack.requirements().stream().mapToInt(r -> r.requiredAt(rung)).toArray())
            .toArray(int[][]::new);
    width = pack.requirements().size();
    persons = ids.stream().mapToLong(Long::longValue).sorted().toArray();
    rungs = new byte[persons.length];
    now = new Results(persons.length);
    potential = new Results(persons.length);
    otherPack = new boolean[persons.length];
    fields = new byte[Math.multiplyExact(persons.length, width)];
    Arrays.fill(rungs, Standings.NO_RUNG);
    Arrays.fill(fields, Standings.NOT_ASKED);
  }

  /** Takes over what was known about whoever is still there. */
  public StandingsBuilder keep(Standings before) {
    if (!before.pack().equals(pack)) {
      throw new IllegalArgumentException("another pack");
    }
    for (int row = 0; row < persons.length; row++) {
      int old = Arrays.binarySearch(before.persons, persons[row]);
      if (old >= 0) {
        rungs[row] = before.rungs[old];
        now.put(row, before.now, old);
        potential.put(row, before.potential, old);
        otherPack[row] = before.otherPack[old];
        System.arraycopy(before.fields, old * width, fields, row * width, width);
      }
    }
    return this;
  }

  /**
   * Says what somebody answered. Does nothing for who is not there.
   *
   * @param rung id of the step they aim at, one of the pack's
   * @param sheet their answers in the pack's order; only read
   * @param closedWithOther whether the session was closed with another version of the pack
   */
  public void put(long person, String rung, AnswerSheet sheet, boolean closedWithOther) {
    int row = Arrays.binarySearch(persons, person);
    if (row < 0) {
      return;
    }
    Outcome outcome = scorer.outcome(rung, sheet);
    int step = rungIds.indexOf(rung);
    rungs[row] = (byte) step;
    otherPack[row] = closedWithOther;
    boolean started = fill(row * width, required[step], sheet);
    switch (outcome) {
      case Outcome.Scored scored -> {
        now.put(row, stage(started, Stage.of(scored.band())), scored.earned());
        potential.put(row, stage(started, Stage.of(scored.bandPotential())), scored.potential());
      }
      case Outcome.Nothing nothing -> {
        now.put(row, stage(started, Stage.NOTHING_TO_SCORE), 0);
        potential.put(row, stage(started, Stage.NOTHING_TO_SCORE), 0);
      }
    }
  }

  /** Says that somebody has no session. Does nothing for who is not there. */
  public void clear(long person) {
    int row = Arrays.binarySearch(persons, person);
    if (row >= 0) {
      rungs[row] = Standings.NO_RUNG;
      now.put(row, Stage.NOT_STARTED, 0);
      potential.put(row, Stage.NOT_STARTED, 0);
      otherPack[row] = false;
      Arrays.fill(fields, row * width, (row + 1) * width, Standings.NOT_ASKED);
    }
  }

  /** Returns what was collected so far. */
  public Standings build() {
    return new Standings(
        pack,
        persons.clone(),
        rungs.clone(),
        now.copy(),
        potential.copy(),
        otherPack.clone(),
        fields.clone());
  }

  private static Stage stage(boolean started, Stage then) {
    return started ? then : Stage.NOT_STARTED;
  }

  /** Returns whether anything was said about what is asked. */
  private boolean fill(int at, int[] asked, AnswerSheet sheet) {
    boolean said = false;
    for (int i = 0; i < width; i++) {
      byte field = field(asked[i], i, sheet);
      fields[at + i] = field;
      said |= field >= 0 || field == Standings.NOT_APPLICABLE;
    }
    return said;
  }

  private static byte field(int asked, int index, AnswerSheet sheet) {
    if (asked == 0) {
      return Standings.NOT_ASKED;
    }
    if (sheet.isNotApplicable(index)) {
      return Standings.NOT_APPLICABLE;
    }
    return sheet.isRated(index)
        ? (byte) (Standings.MET * Math.min(sheet.rating(index), asked) / asked)
        : Standings.NOT_ANSWERED;
  }
}
