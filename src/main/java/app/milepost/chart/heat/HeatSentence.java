package app.milepost.chart.heat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A heat map for those who cannot see it. */
final class HeatSentence {

  /** More fields than these are too much to listen to, so each row tells its ends. */
  private static final int ALL_TOLD = 40;

  private HeatSentence() {}

  static String of(List<String> columns, List<HeatRow> rows) {
    boolean all = rows.size() * columns.size() <= ALL_TOLD;
    String told =
        rows.stream()
            .map(row -> row.label() + ": " + (all ? each(columns, row) : ends(row)) + ".")
            .collect(Collectors.joining(" "));
    return "How much of the level asked for is reached, %d by %d. %s"
        .formatted(rows.size(), columns.size(), told)
        .strip();
  }

  private static String each(List<String> columns, HeatRow row) {
    List<String> cells = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      cells.add(columns.get(c) + " " + cell(row.cells().get(c)));
    }
    return String.join(", ", cells);
  }

  private static String cell(HeatCell cell) {
    return switch (cell) {
      case HeatCell.Share share -> percent(share.share());
      case HeatCell.Mean mean ->
          "%s, %s answered".formatted(percent(mean.share()), percent(mean.answered()));
      case HeatCell.NotAnswered none -> "not answered";
      case HeatCell.NotAsked none -> "not asked for";
    };
  }

  private static String ends(HeatRow row) {
    List<Double> shares =
        row.cells().stream()
            .flatMap(c -> share(c).stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    long open = row.cells().stream().filter(HeatCell.NotAnswered.class::isInstance).count();
    List<String> told = new ArrayList<>();
    if (!shares.isEmpty()) {
      told.add("%s to %s".formatted(percent(shares.getFirst()), percent(shares.getLast())));
    }
    if (open > 0) {
      told.add("%d not answered".formatted(open));
    }
    return told.isEmpty() ? "not asked for" : String.join(", ", told);
  }

  private static Optional<Double> share(HeatCell cell) {
    return switch (cell) {
      case HeatCell.Share share -> Optional.of(share.share());
      case HeatCell.Mean mean -> Optional.of(mean.share());
      case HeatCell.NotAnswered none -> Optional.empty();
      case HeatCell.NotAsked none -> Optional.empty();
    };
  }

  private static String percent(double share) {
    return Math.round(100 * share) + "%";
  }
}
