package app.milepost.role;

/** What a fact states: one number, a span of numbers, or words where no number would be honest. */
public sealed interface FactValue {

  /**
   * One number in the fact's unit.
   *
   * @param amount any finite number
   */
  record Quantity(double amount) implements FactValue {}

  /**
   * A span in the fact's unit.
   *
   * @param from the lower end
   * @param to the upper end, at least {@code from}
   */
  record Range(double from, double to) implements FactValue {}

  /**
   * A statement in words.
   *
   * @param text a short phrase, never empty
   */
  record Words(String text) implements FactValue {}
}
