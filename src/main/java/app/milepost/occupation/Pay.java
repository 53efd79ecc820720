package app.milepost.occupation;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What an occupation pays in a year, and how many such jobs there are.
 *
 * @param title what the statistics call the occupation
 * @param period the month they speak of, such as {@code May 2024}
 * @param median half earn less; US dollars
 * @param low a tenth earns less; US dollars
 * @param high a tenth earns more; US dollars
 * @param jobs how many
 */
public record Pay(
    String title, String period, Wage median, Wage low, Wage high, OptionalLong jobs) {

  /**
   * A wage, or what the statistics say in its place.
   *
   * @param dollars a year; empty where it was not published
   * @param orMore whether it is this much or more, as the highest are not told exactly
   */
  public record Wage(OptionalDouble dollars, boolean orMore) {
    /** A wage that was not published. */
    public static final Wage UNKNOWN = new Wage(OptionalDouble.empty(), false);
  }
}
