package app.milepost.scoring;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Scores answers against one pack. Immutable; any number of threads may share it.
 *
 * <p>Example: {@code new Scorer(pack).score("technician", answers).scored()}.
 */
public final class Scorer {

  /** Two-sided 95% bound of the difference between two equally scattered results. */
  private static final double DETECTABLE = Bounds.TWO_SIDED_95 * Math.sqrt(2);

  private final RolePack pack;
  private final List<RungTable> tables;

  /**
   * Prepares a pack for scoring.
   *
   * @param pack a sound one, see {@link app.milepost.role.check.PackRules}
   */
  public Scorer(RolePack pack) {
    this.pack = pack;
    tables = pack.rungs().stream().map(rung -> new RungTable(pack, rung)).toList();
  }

  /** Returns the pack scored against. */
  public RolePack pack() {
    return pack;
  }

  /**
   * Scores answers.
   *
   * @param rung id of a rung of the pack
   * @param answers by requirement id; what the rung does not ask for is left out of the sums
   * @throws IllegalArgumentException if the pack has no such rung
   */
  public Readiness score(String rung, Map<String, Answer> answers) {
    return score(rung, AnswerSheet.of(pack.requirements(), answers));
  }

  /**
   * Scores a sheet.
   *
   * @param rung id of a rung of the pack
   * @param sheet answers in the pack's order; only read
   * @throws IllegalArgumentException if the pack has no such rung, or the sheet another size
   */
  public Readiness score(String rung, AnswerSheet sheet) {
    requireOfThisPack(sheet);
    List<Sums> ladder = tables.stream().map(table -> new Sums(table, sheet)).toList();
    Sums target =
        ladder.stream()
            .filter(sums -> sums.table.rung.id().equals(rung))
            .findFirst()
            .orElseThrow(() -> noRung(rung));
    return readiness(target, sheet, cumulated(ladder));
  }

  /**
   * Returns only how a rung comes out, as {@link #score(String, AnswerSheet)} says, but at a part
   * of its price.
   *
   * @param rung id of a rung of the pack
   * @param sheet answers in the pack's order; only read
   * @throws IllegalArgumentException if the pack has no such rung, or the sheet another size
   */
  public Outcome outcome(String rung, AnswerSheet sheet) {
    requireOfThisPack(sheet);
    return tables.stream()
        .filter(table -> table.rung.id().equals(rung))
        .findFirst()
        .map(table -> new Sums(table, sheet).outcome())
        .orElseThrow(() -> noRung(rung));
  }

  private void requireOfThisPack(AnswerSheet sheet) {
    if (sheet.size() != pack.requirements().size()) {
      throw new IllegalArgumentException("the sheet is not of this pack");
    }
  }

  private static IllegalArgumentException noRung(String rung) {
    return new IllegalArgumentException("no rung " + rung);
  }

  private static List<RungScore> cumulated(List<Sums> ladder) {
    List<RungScore> steps = new ArrayList<>(ladder.size());
    OptionalDouble cumulative = OptionalDouble.empty();
    for (Sums sums : ladder) {
      Outcome outcome = sums.outcome();
      if (outcome instanceof Outcome.Scored scored) {
        cumulative =
            OptionalDouble.of(
                Math.min(scored.earned(), cumulative.orElse(Double.POSITIVE_INFINITY)));
      }
      steps.add(new RungScore(sums.table.rung.id(), outcome, cumulative));
    }
    return steps;
  }

  private Readiness readiness(Sums sums, AnswerSheet sheet, List<RungScore> ladder) {
    RungTable table = sums.table;
    List<ItemScore> items = new ArrayList<>(table.items.size());
    double variance = 0;
    for (int i = 0; i < table.items.size(); i++) {
      int packIndex = table.packIndex[i];
      if (sheet.isNotApplicable(packIndex)) {
        continue;
      }
      ItemScore item = item(sums, i, sheet);
      items.add(item);
      if (sheet.isRated(packIndex)) {
        double error = item.maxPoints() / item.required() * sheet.evidence(packIndex).spread();
        variance += error * error;
      }
    }
    double standardError = Math.sqrt(variance);
    return new Readiness(
        table.rung.id(),
        sums.outcome(),
        sections(sums),
        items,
        GapOrder.of(items),
        ladder,
        standardError,
        DETECTABLE * standardError);
  }

  private List<SectionScore> sections(Sums sums) {
    List<SectionScore> sections = new ArrayList<>(pack.sections().size());
    for (int s = 0; s < pack.sections().size(); s++) {
      if (sums.importance[s] > 0) {
        sections.add(sums.section(s, pack.sections().get(s).id()));
      }
    }
    return sections;
  }

  private static ItemScore item(Sums sums, int i, AnswerSheet sheet) {
    RungTable table = sums.table;
    Requirement requirement = table.items.get(i);
    int packIndex = table.packIndex[i];
    int required = table.required[i];
    double maxPoints = sums.maxPoints(i);
    OptionalInt rating = OptionalInt.empty();
    double attainment = 0;
    double shownShare = 0;
    Gate gate = Gate.UNKNOWN;
    if (sheet.isRated(packIndex)) {
      int level = sheet.rating(packIndex);
      Evidence evidence = sheet.evidence(packIndex);
      rating = OptionalInt.of(level);
      attainment = table.attainment[i][level];
      shownShare = table.attainment[i][Sums.shown(level, evidence)];
      gate = gate(level, evidence, required);
    }
    return new ItemScore(
        requirement.id(),
        requirement.section(),
        required,
        rating,
        attainment,
        maxPoints * attainment,
        maxPoints,
        maxPoints * (1 - attainment),
        maxPoints * shownShare,
        requirement.mustHave() ? Optional.of(gate) : Optional.empty());
  }

  private static Gate gate(int level, Evidence evidence, int required) {
    if (level < required) {
      return Gate.UNMET;
    }
    return Sums.shown(level, evidence) < required ? Gate.CLAIMED : Gate.MET;
  }
}
