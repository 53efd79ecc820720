package app.milepost.role;

import java.util.function.Function;

/** What a fact states: one number, a span of numbers, or words where no number would be honest. */
public sealed interface FactValue {

  /**
   * Tells this value in the way that fits its kind. Unlike a switch over types it needs nothing
   * linked while the window opens, and facts are on the first page.
   *
   * @return what the one that fits has made of it
   */
  <T> T told(Function<Quantity, T> quantity, Function<Range, T> range, Function<Words, T> words);

  /**
   * One number in the fact's unit.
   *
   * @param amount any finite number
   */
  record Quantity(double amount) implements FactValue {
    @Override
    public <T> T told(
        Function<Quantity, T> quantity, Function<Range, T> range, Function<Words, T> words) {
      return quantity.apply(this);
    }
  }

  /**
   * A span in the fact's unit.
   *
   * @param from the lower end
   * @param to the upper end, at least {@code from}
   */
  record Range(double from, double to) implements FactValue {
    @Override
    public <T> T told(
        Function<Quantity, T> quantity, Function<Range, T> range, Function<Words, T> words) {
      return range.apply(this);
    }
  }

  /**
   * A statement in words.
   *
   * @param text a short phrase, never empty
   */
  record Words(String text) implements FactValue {
    @Override
    public <T> T told(
        Function<Quantity, T> quantity, Function<Range, T> range, Function<Words, T> words) {
      return words.apply(this);
    }
  }
}
