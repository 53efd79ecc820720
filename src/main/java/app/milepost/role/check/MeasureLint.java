package app.milepost.role.check;

import app.milepost.role.Measure;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Finds survey figures that are old, rest on few answers or should not be used by their source. */
final class MeasureLint implements PackVisitor {

  private static final int YEARS = 10;
  private static final int FEW = 10;

  private final LocalDate today;
  private final BiConsumer<String, String> report;

  MeasureLint(LocalDate today, BiConsumer<String, String> report) {
    this.today = today;
    this.report = report;
  }

  @Override
  public void measure(String path, Measure measure) {
    FactAge.end(measure.period())
        .filter(end -> end.plusYears(YEARS).isBefore(today))
        .ifPresent(end ->
            report.accept(
                path + ".period",
                "This figure is of %s, more than ten years ago. Look for something newer."
                    .formatted(measure.period())));
    if (measure.sample().isPresent() && measure.sample().getAsInt() < FEW) {
      report.accept(
          path + ".sample",
          "This figure rests on %d answers, fewer than ten. Check it with somebody in the job."
              .formatted(measure.sample().getAsInt()));
    }
    if (measure.suppressed()) {
      report.accept(
          path + ".suppressed",
          "The source recommends not to use this figure. Check it with somebody in the job.");
    }
  }
}
