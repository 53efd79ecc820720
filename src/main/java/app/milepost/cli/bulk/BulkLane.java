package app.milepost.cli.bulk;

import app.milepost.format.AssessmentLineReader;
import app.milepost.format.json.Refusal;
import app.milepost.format.score.ScoreLineWriter;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A block of lines on its way from input to output, with all that is needed to score it, so that
 * lanes share nothing but the scorer. Filled, scored and written by one thread at a time.
 */
final class BulkLane {

  /** A line that was taken, of which something is to be said. */
  private record Noticed(int line, String sentence) {}

  /** A line refused: its place among the block's lines, and where in the output its entry goes. */
  private record Refused(int line, int position, String sentence) {}

  final LineBlock block = new LineBlock();

  private final Scorer scorer;
  private final Optional<String> rung;
  private final AssessmentLineReader reader;
  private final ScoreLineWriter results = new ScoreLineWriter();
  private final List<Refused> refused = new ArrayList<>();
  private final List<Noticed> noticed = new ArrayList<>();
  private int lines;

  BulkLane(RolePack pack, Scorer scorer, Optional<String> rung) {
    this.scorer = scorer;
    this.rung = rung;
    reader = new AssessmentLineReader(pack);
  }

  /** Scores every line of the block. */
  void score() {
    results.clear();
    refused.clear();
    noticed.clear();
    lines = 0;
    if (block.tooLong) {
      refuse("This line is longer than 1 MB, more than Milepost reads.");
      lines = 1;
      return;
    }
    int from = 0;
    while (from < block.length) {
      int to = lineEnd(from);
      scoreLine(from, to);
      lines++;
      from = to + 1;
    }
  }

  private int lineEnd(int from) {
    int to = from;
    while (to < block.length && block.bytes[to] != '\n') {
      to++;
    }
    return to;
  }

  private void scoreLine(int from, int to) {
    try {
      reader.read(block.bytes, from, to);
      results.add(scorer.score(rung.orElse(reader.rung()), reader.sheet()));
      reader.unknownKey().ifPresent(sentence -> noticed.add(new Noticed(lines, sentence)));
    } catch (Refusal refusal) {
      refuse(refusal.getMessage());
    }
  }

  private void refuse(String sentence) {
    refused.add(new Refused(lines, results.length(), sentence));
  }

  /**
   * Writes the results.
   *
   * @param firstLine the number of the block's first line
   */
  void writeTo(OutputStream out, long firstLine) throws IOException {
    int written = 0;
    for (Refused line : refused) {
      results.writeTo(out, written, line.position());
      written = line.position();
      out.write(ScoreLineWriter.refusal(firstLine + line.line(), line.sentence()));
    }
    results.writeTo(out, written, results.length());
  }

  /** Returns what is to be said of the first line with a key that means nothing. */
  Optional<String> firstNotice(long firstLine) {
    return noticed.stream()
        .findFirst()
        .map(n -> "Line %d: %s".formatted(firstLine + n.line(), n.sentence()));
  }

  int noticedLines() {
    return noticed.size();
  }

  int lines() {
    return lines;
  }

  int refusedLines() {
    return refused.size();
  }
}
