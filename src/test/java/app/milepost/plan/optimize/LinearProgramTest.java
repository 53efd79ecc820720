package app.milepost.plan.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearProgramTest {

  private static final int ROUNDS = 2_000;

  private final Random random = new Random(3);

  @Test
  void multipliersWhateverTheyAreBoundWhatColumnsCanReach() {
    for (int round = 0; round < ROUNDS; round++) {
      LinearProgram program = random();
      double[] objective = objective(program);
      double[] multipliers =
          IntStream.range(0, program.rows()).mapToDouble(i -> random.nextGaussian() * 3).toArray();
      double bound = program.bound(objective, multipliers);
      assertThat(bound).as("round %d", round).isGreaterThanOrEqualTo(most(program, objective));
    }
  }

  @Test
  void theSimplexMethodFindsTheMultipliersThatGiveTheLowestBound() {
    int possible = 0;
    for (int round = 0; round < ROUNDS; round++) {
      LinearProgram program = random();
      DualSimplex simplex = new DualSimplex(program);
      // One program after another from where the last one ended.
      for (int change = 0; change < 4; change++) {
        double[] objective = objective(program);
        simplex.setObjective(objective);
        program.upper[random.nextInt(program.columns)] = random.nextInt(2);
        program.row(random.nextInt(program.rows())).limit += random.nextInt(5) - 2;
        simplex.solve(Double.NEGATIVE_INFINITY);
        double most = most(program, objective);
        if (simplex.isInfeasible()) {
          assertThat(most).as("round %d", round).isEqualTo(Double.NEGATIVE_INFINITY);
          continue;
        }
        possible++;
        double[] values = new double[program.columns];
        simplex.values(values);
        assertKept(program, values);
        // What values reach and multipliers bound is the most.
        assertThat(program.bound(objective, simplex.multipliers()))
            .as("round %d", round)
            .isCloseTo(sum(objective, values), within(1e-6))
            .isGreaterThanOrEqualTo(most);
      }
    }
    assertThat(possible).isGreaterThan(ROUNDS);
  }

  private LinearProgram random() {
    LinearProgram program = new LinearProgram(1 + random.nextInt(8));
    int rows = 1 + random.nextInt(6);
    for (int i = 0; i < rows; i++) {
      Terms terms = new Terms(program);
      for (int column = 0; column < program.columns; column++) {
        terms.add(column, random.nextInt(3) == 0 ? 0 : random.nextInt(15) - 5);
      }
      terms.keep(random.nextInt(12) - 2);
    }
    return program;
  }

  private double[] objective(LinearProgram program) {
    return IntStream.range(0, program.columns).mapToDouble(i -> random.nextInt(21) - 8).toArray();
  }

  private static void assertKept(LinearProgram program, double[] values) {
    for (int column = 0; column < program.columns; column++) {
      assertThat(values[column])
          .isBetween(program.lower[column] - 1e-6, program.upper[column] + 1e-6);
    }
    for (int i = 0; i < program.rows(); i++) {
      assertThat(sum(program.row(i), values)).isLessThanOrEqualTo(program.row(i).limit + 1e-5);
    }
  }

  private static double sum(LinearProgram.Row row, double[] values) {
    return IntStream.range(0, row.positions.length)
        .mapToDouble(k -> row.factors[k] * values[row.positions[k]])
        .sum();
  }

  private static double sum(double[] objective, double[] values) {
    return IntStream.range(0, values.length).mapToDouble(c -> objective[c] * values[c]).sum();
  }

  /** The most that columns of 0 or 1 reach, tried one by one. */
  private static double most(LinearProgram program, double[] objective) {
    double most = Double.NEGATIVE_INFINITY;
    for (int bits = 0; bits < 1 << program.columns; bits++) {
      int chosen = bits;
      double[] values =
          IntStream.range(0, program.columns).mapToDouble(c -> chosen >> c & 1).toArray();
      boolean kept =
          IntStream.range(0, program.columns)
                  .allMatch(c -> values[c] >= program.lower[c] && values[c] <= program.upper[c])
              && IntStream.range(0, program.rows())
                  .allMatch(i -> sum(program.row(i), values) <= program.row(i).limit);
      most = kept ? Math.max(most, sum(objective, values)) : most;
    }
    return most;
  }
}
