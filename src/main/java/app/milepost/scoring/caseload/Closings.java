package app.milepost.scoring.caseload;

import app.milepost.role.Lift;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which gaps each activity of a pack would close: those where somebody is rated below the level
 * asked for and it leads to that level or above. What an activity needs first, and what is not
 * answered, is left aside.
 */
public final class Closings {

  private final RolePack pack;

  /** How many times 64 requirements there are. */
  private final int words;

  private final List<Reached> rungs;

  /** Prepares to count for people who are measured with a pack. */
  public Closings(RolePack pack) {
    this.pack = pack;
    words = (pack.requirements().size() + Long.SIZE - 1) / Long.SIZE;
    rungs = pack.rungs().stream().map(Reached::new).toList();
  }

  /**
   * Counts for some people. Takes time in proportion to how many they are.
   *
   * @param standings measured with the same pack
   * @return the activities that would close any gap, the most gaps first; ties by how many people
   *     it is for, then in the pack's order
   */
  public List<ActivityTally> count(Standings standings, Group group) {
    int size = pack.activities().size();
    int[] people = new int[size];
    int[][] lacking = new int[rungs.size()][standings.requirements()];
    long[] below = new long[words];
    for (int i = 0; i < group.size(); i++) {
      int row = group.row(i);
      int rung = standings.rungs[row];
      if (rung != Standings.NO_RUNG) {
        // Nothing but this for each of millions of fields; gaps are added up afterwards.
        readBelow(standings, row, below, lacking[rung]);
        rungs.get(rung).countPeople(below, people);
      }
    }
    List<ActivityTally> tallies = new ArrayList<>();
    for (int activity = 0; activity < size; activity++) {
      int gaps = 0;
      for (int rung = 0; rung < lacking.length; rung++) {
        int closed = rungs.get(rung).gaps(activity, lacking[rung]);
        gaps += closed;
        people[activity] += rungs.get(rung).count(activity) == 1 ? closed : 0;
      }
      if (gaps > 0) {
        tallies.add(
            new ActivityTally(pack.activities().get(activity), activity, people[activity], gaps));
      }
    }
    tallies.sort(
        Comparator.comparingInt(ActivityTally::gaps)
            .thenComparingInt(ActivityTally::people)
            .reversed());
    return tallies;
  }

  /**
   * Returns whether an activity would close a gap of somebody's.
   *
   * @param standings measured with the same pack
   * @param activity its place in the pack, from 0
   */
  public boolean closesAny(Standings standings, int row, int activity) {
    int rung = standings.rungs[row];
    if (rung == Standings.NO_RUNG) {
      return false;
    }
    int[] lacking = new int[standings.requirements()];
    readBelow(standings, row, new long[words], lacking);
    return rungs.get(rung).gaps(activity, lacking) > 0;
  }

  /** Notes what somebody is rated below in, a bit each, and counts it. */
  private static void readBelow(Standings standings, int row, long[] below, int[] lacking) {
    int at = row * lacking.length;
    for (int word = 0; word < below.length; word++) {
      int from = word * Long.SIZE;
      int to = Math.min(lacking.length, from + Long.SIZE);
      long bits = 0;
      for (int r = from; r < to; r++) {
        byte field = standings.fields[at + r];
        if (field >= 0 && field < Standings.MET) {
          bits |= 1L << (r - from);
          lacking[r]++;
        }
      }
      below[word] = bits;
    }
  }

  /** The requirements that each activity brings to the level asked for at one rung. */
  private final class Reached {

    /** A bit each. */
    private final long[] bits = new long[pack.activities().size() * words];

    /** The activities that do so for more than one: who they help must be asked of each person. */
    private final int[] several;

    Reached(Rung rung) {
      for (int activity = 0; activity < pack.activities().size(); activity++) {
        List<Lift> lifts = pack.activities().get(activity).lifts();
        for (int r = 0; r < pack.requirements().size(); r++) {
          String id = pack.requirements().get(r).id();
          int asked = pack.requirements().get(r).requiredAt(rung.id());
          if (asked > 0
              && lifts.stream().anyMatch(l -> l.requirement().equals(id) && l.to() >= asked)) {
            bits[activity * words + r / Long.SIZE] |= 1L << (r % Long.SIZE);
          }
        }
      }
      several =
          IntStream.range(0, pack.activities().size())
              .filter(activity -> count(activity) > 1)
              .toArray();
    }

    int count(int activity) {
      return IntStream.range(0, words).map(w -> Long.bitCount(bits[activity * words + w])).sum();
    }

    void countPeople(long[] below, int[] people) {
      for (int activity : several) {
        long both = 0;
        for (int word = 0; word < below.length; word++) {
          both |= bits[activity * words + word] & below[word];
        }
        if (both != 0) {
          people[activity]++;
        }
      }
    }

    int gaps(int activity, int[] lacking) {
      int gaps = 0;
      for (int r = 0; r < lacking.length; r++) {
        long word = bits[activity * words + r / Long.SIZE];
        gaps += ((word >>> (r % Long.SIZE)) & 1) == 1 ? lacking[r] : 0;
      }
      return gaps;
    }
  }
}
