package app.milepost.role.check;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.Origin;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Finds figures that do not say when they held, and facts that may no longer hold. */
final class FactLint implements PackVisitor {

  private static final int YEARS = 3;

  private final LocalDate today;
  private final BiConsumer<String, String> report;

  FactLint(LocalDate today, BiConsumer<String, String> report) {
    this.today = today;
    this.report = report;
  }

  @Override
  public void fact(String path, Fact fact) {
    if (!(fact.value() instanceof FactValue.Words)) {
      named(path, fact.period());
    }
    age(path, fact.period(), fact.retrieved());
  }

  @Override
  public void origin(String path, Origin origin) {
    named(path, origin.period());
    age(path, origin.period(), origin.retrieved());
  }

  private void named(String path, String period) {
    if (period.isEmpty()) {
      report.accept(
          path,
          "The figure has no period. Add the time it speaks of, or “year not given” where the"
              + " source does not say.");
    }
  }

  private void age(String path, String period, String retrieved) {
    FactAge.end(period)
        .ifPresentOrElse(end -> period(path, period, end), () -> retrieved(path, retrieved));
  }

  private void period(String path, String period, LocalDate end) {
    if (isOld(end)) {
      report.accept(
          path + ".period",
          "This speaks of %s, more than three years ago. Look for something newer."
              .formatted(period));
    }
  }

  private void retrieved(String path, String retrieved) {
    FactAge.day(retrieved)
        .filter(this::isOld)
        .ifPresent(day ->
            report.accept(
                path + ".retrieved",
                "This was read on %s, more than three years ago. Read the source again."
                    .formatted(day)));
  }

  private boolean isOld(LocalDate end) {
    return end.plusYears(YEARS).isBefore(today);
  }
}
