package app.milepost.chart;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A progress chart for those who cannot see it. */
final class ProgressSentence {

  /** More than these are too much to listen to. */
  private static final int ALL_TOLD = 12;

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private ProgressSentence() {}

  static String of(List<ProgressPoint> readings) {
    if (readings.size() <= ALL_TOLD) {
      return "Points over time. "
          + readings.stream().map(ProgressSentence::of).collect(Collectors.joining(" "));
    }
    Comparator<ProgressPoint> byPoints = Comparator.comparingDouble(ProgressPoint::earned);
    return "Points over time, %d results. First, %s Last, %s Lowest, %s Highest, %s"
        .formatted(
            readings.size(),
            of(readings.getFirst()),
            of(readings.getLast()),
            of(readings.stream().min(byPoints).orElseThrow()),
            of(readings.stream().max(byPoints).orElseThrow()));
  }

  private static String of(ProgressPoint reading) {
    String open =
        reading.isOpen()
            ? ", up to %s with what is not answered"
                .formatted(ChartText.number(reading.potential()))
            : "";
    String name = reading.name().isEmpty() ? "" : " (%s)".formatted(reading.name());
    return "%s%s: %s of 100%s, give or take %d."
        .formatted(
            DAY.format(reading.day()),
            name,
            ChartText.number(reading.earned()),
            open,
            reading.margin());
  }
}
