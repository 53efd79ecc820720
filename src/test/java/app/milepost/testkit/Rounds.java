package app.milepost.testkit;

/** How often a test repeats what only chance can break. */
public final class Rounds {

  private Rounds() {}

  /**
   * Returns a number of rounds.
   *
   * @param everyday how many are enough each time the tests run; {@code -Dmilepost.soak=20} asks
   *     for twenty times as many
   */
  public static int of(int everyday) {
    return everyday * Integer.getInteger("milepost.soak", 1);
  }
}
