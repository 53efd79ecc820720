package app.milepost.ui.career.text;

import app.milepost.role.Fact;
import app.milepost.role.RolePack;
import app.milepost.role.Source;
import app.milepost.words.FactWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One fact in words. Only {@code amount} and {@code when} are never empty.
 *
 * @param amount what is stated, short: {@code 23,400}
 * @param unit what it counts where the amount does not say so: {@code openings a year}
 * @param label what sets it apart from its neighbors
 * @param when the time it speaks of, or that none is given
 * @param region the place it speaks of
 * @param source the title of its source
 * @param note what a reader should know before using it
 */
public record Statement(
    String amount,
    String unit,
    String label,
    String when,
    String region,
    String source,
    String note) {

  static Statement of(Fact fact, RolePack pack) {
    return new Statement(
        FactWords.amount(fact),
        FactWords.unit(fact),
        fact.label(),
        FactWords.period(fact),
        fact.region(),
        pack.source(fact.source()).map(Source::title).orElse(fact.source()),
        fact.note());
  }

  /** Returns amount and unit: {@code 23,400 openings a year}. */
  public String value() {
    return joined(" ", amount, unit);
  }

  /** Returns what it is and how much: {@code New to the job, a year: $35,000–$45,000}. */
  public String labelled() {
    return joined(": ", label, value());
  }

  /** Returns where it comes from: {@code May 2023 · United States · Title of the source}. */
  public String origin() {
    String origin = joined(" · ", when, region, source);
    return origin.substring(0, 1).toUpperCase(Locale.US) + origin.substring(1);
  }

  /** Returns what it is and when: {@code New to the job, a year · year not given}. */
  public String dated() {
    return joined(" · ", label, when);
  }

  /** Returns everything in one breath, for those who hear the page. */
  public String spoken() {
    return joined(". ", value(), label, when, region, source, note);
  }

  private static String joined(String separator, String... parts) {
    return Stream.of(parts).filter(p -> !p.isEmpty()).collect(Collectors.joining(separator));
  }

  static List<Statement> all(List<Fact> facts, RolePack pack) {
    return facts.stream().map(f -> of(f, pack)).toList();
  }
}
