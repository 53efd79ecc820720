package app.milepost.scoring.caseload;

import app.milepost.role.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What people have in common.
 *
 * @param people how many they are
 * @param stages how many have come how far, every stage named, farthest first
 * @param tallies one for each requirement of the pack, in its order, over those who have started
 */
public record Figures(int people, Map<Stage, Integer> stages, List<Tally> tallies) {

  /** What is added to a field so that the least is 0. */
  private static final int LEAST = -Standings.NOT_ASKED;

  /** How many values a field may have. */
  private static final int VALUES = LEAST + Standings.MET + 1;

  public Figures {
    stages = Collections.unmodifiableMap(new EnumMap<>(stages));
    tallies = List.copyOf(tallies);
  }

  /** Counts people. Takes time in proportion to how many they are. */
  public static Figures of(Standings standings, Group group) {
    int[] byStage = new int[Stage.values().length];
    int width = standings.requirements();
    int[] counts = new int[width * VALUES];
    for (int i = 0; i < group.size(); i++) {
      int row = group.row(i);
      byte stage = standings.now.stages[row];
      byStage[stage]++;
      if (stage != Stage.NOT_STARTED.code) {
        // Nothing but this for each of millions of fields; what they mean is asked afterwards.
        int at = row * width;
        for (int r = 0; r < width; r++) {
          counts[r * VALUES + LEAST + standings.fields[at + r]]++;
        }
      }
    }
    Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      stages.put(stage, byStage[stage.code]);
    }
    return new Figures(group.size(), stages, tallies(standings, counts));
  }

  private static List<Tally> tallies(Standings standings, int[] counts) {
    List<Tally> tallies = new ArrayList<>();
    List<Requirement> requirements = standings.pack().requirements();
    for (int r = 0; r < requirements.size(); r++) {
      int zero = r * VALUES + LEAST;
      int below = 0;
      long twelfths = (long) Standings.MET * counts[zero + Standings.MET];
      for (int value = 0; value < Standings.MET; value++) {
        below += counts[zero + value];
        twelfths += (long) value * counts[zero + value];
      }
      tallies.add(
          new Tally(
              requirements.get(r),
              r,
              counts[zero + Standings.MET],
              below,
              counts[zero + Standings.NOT_ANSWERED],
              counts[zero + Standings.NOT_APPLICABLE],
              twelfths));
    }
    return tallies;
  }

  /** Returns how many have come so far. */
  public int at(Stage stage) {
    return stages.getOrDefault(stage, 0);
  }

  /** Returns how many have answered anything; every tally is over them. */
  public int started() {
    return people - at(Stage.NOT_STARTED);
  }

  /** Returns the requirements that anybody is asked about, in the pack's order. */
  public List<Tally> asked() {
    return tallies.stream().filter(t -> t.asked() > 0).toList();
  }

  /**
   * Returns the requirements that most people are rated below in, most first; ties by the larger
   * share of those who answered, then in the pack's order.
   */
  public List<Tally> gaps() {
    return tallies.stream()
        .filter(t -> t.below() > 0)
        .sorted(
            Comparator.comparingInt(Tally::below)
                .thenComparingDouble(t -> t.belowShare().orElse(0))
                .reversed())
        .toList();
  }

  /**
   * Returns the must-haves that hold anybody's band back, most often first; ties by how many are
   * rated below, then in the pack's order.
   */
  public List<Tally> blocking() {
    return tallies.stream()
        .filter(t -> t.blocking() > 0)
        .sorted(Comparator.comparingInt(Tally::blocking).thenComparingInt(Tally::below).reversed())
        .toList();
  }
}
