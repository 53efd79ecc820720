package app.milepost.cli.bulk;

import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Scores assessments that stand one to a line, on several threads, and writes the results in the
 * order of the lines. A fixed number of lanes goes round, so memory does not grow with the input.
 */
public final class BulkScoring {

  private record Running(BulkLane lane, Future<?> done) {}

  private final int threads;
  private final Queue<BulkLane> idle = new ArrayDeque<>();
  private final Queue<Running> running = new ArrayDeque<>();
  private long lines;
  private long refused;
  private long noticed;
  private Optional<String> firstNotice = Optional.empty();

  /**
   * Prepares a run.
   *
   * @param pack the role all lines must be about
   * @param rung the rung to score, empty for each line's own or the pack's default
   * @param threads how many lines to score at the same time, at least 1
   */
  public BulkScoring(RolePack pack, Optional<String> rung, int threads) {
    this.threads = threads;
    Scorer scorer = new Scorer(pack);
    // Two more than threads: one being filled and one being written keep the threads busy.
    for (int i = 0; i < threads + 2; i++) {
      idle.add(new BulkLane(pack, scorer, rung));
    }
  }

  /**
   * Runs once, until the input ends. Every line gives one line of output: its result, or what is
   * wrong with it. Closes neither stream.
   *
   * @return how many lines were refused
   * @throws IOException if reading or writing fails
   */
  public long run(InputStream in, OutputStream out) throws IOException {
    LineSource source = new LineSource(in);
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      try {
        while (true) {
          // Nothing to read yet: hand out results first, as the other end may wait for them.
          while (!running.isEmpty() && (idle.isEmpty() || !source.isReady())) {
            writeNext(out);
          }
          BulkLane lane = idle.remove();
          if (!source.fill(lane.block)) {
            return refused;
          }
          running.add(new Running(lane, executor.submit(lane::score)));
        }
      } finally {
        executor.shutdownNow();
      }
    }
  }

  /** Returns what is to be said of lines with a key that means nothing: the first, and a count. */
  public Optional<String> notice() {
    return firstNotice.map(first ->
        switch ((int) Math.min(noticed, 3)) {
          case 1 -> first;
          case 2 -> first + " 1 other line has such names too.";
          default ->
              first
                  + String.format(Locale.US, " %,d other lines have such names too.", noticed - 1);
        });
  }

  private void writeNext(OutputStream out) throws IOException {
    Running next = running.remove();
    try {
      next.done().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped before the end", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    next.lane().writeTo(out, lines + 1);
    out.flush();
    if (firstNotice.isEmpty()) {
      firstNotice = next.lane().firstNotice(lines + 1);
    }
    noticed += next.lane().noticedLines();
    lines += next.lane().lines();
    refused += next.lane().refusedLines();
    idle.add(next.lane());
  }
}
