package app.milepost.cli.career;

import app.milepost.format.table.TableFile;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;

/** Tells people how far long work is: a line for each fifth of it, if it takes over a second. */
final class ShareLines implements TableFile.Progress {

  private static final int PARTS = 5;
  private static final long QUIET = TimeUnit.SECONDS.toNanos(1);

  private final PrintWriter out;
  private final long begun = System.nanoTime();
  private int told;

  ShareLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void at(double share) {
    int part = (int) (share * PARTS);
    if (part > told && part < PARTS && System.nanoTime() - begun > QUIET) {
      told = part;
      out.printf("milepost: %d%% done.%n", part * 100 / PARTS);
    }
  }
}
