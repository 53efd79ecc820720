package app.milepost.bench;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.store.Draft;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Arrays;

/**
 * Prints what it costs to open the store and to keep one rating, beside a bare flush of as many
 * bytes to a file in the same folder. Argument: an empty folder on the disk to measure.
 */
public final class StoreBenchmark {

  private static final int WARM_UP = 200;
  private static final int ROUNDS = 2_000;
  private static final int ITEMS = 21;

  /** One changed page of the table, as it goes to SQLite's log with its header. */
  private static final int FRAME = 24 + 4096;

  private StoreBenchmark() {}

  public static void main(String[] arguments) throws StoreException, IOException {
    Path folder = Path.of(arguments[0]);
    PrintStream out = System.out;
    long start = System.nanoTime();
    SqliteStore.open(new DataFolder(folder), InstantSource.system()).close();
    out.printf("first start, creating the database  %8.1f ms%n", millisSince(start));
    start = System.nanoTime();
    try (SqliteStore store = SqliteStore.open(new DataFolder(folder), InstantSource.system())) {
      Draft draft =
          store
              .assessments()
              .draft(store.assessments().firstPerson(), "health-records-technician", "entry");
      out.printf("opening it again, classes loaded    %8.1f ms%n", millisSince(start));
      compare(folder, store, draft.id(), out);
    }
  }

  private static void compare(Path folder, SqliteStore store, long id, PrintStream out)
      throws StoreException, IOException {
    long[] ratings = new long[ROUNDS];
    long[] flushes = new long[ROUNDS];
    Path bare = Files.createTempFile(folder, "bare", ".tmp");
    try (FileChannel channel = FileChannel.open(bare, StandardOpenOption.WRITE)) {
      // Turn and turn about, so that both meet the same load.
      for (int i = -WARM_UP; i < ROUNDS; i++) {
        long before = System.nanoTime();
        store.assessments().save(id, "item-" + Math.floorMod(i, ITEMS), answer(i));
        long between = System.nanoTime();
        channel.write(ByteBuffer.allocate(FRAME));
        channel.force(false);
        long after = System.nanoTime();
        if (i >= 0) {
          ratings[i] = between - before;
          flushes[i] = after - between;
        }
      }
    } finally {
      Files.delete(bare);
    }
    Arrays.sort(ratings);
    Arrays.sort(flushes);
    for (int percentile : new int[] {50, 99}) {
      int at = ROUNDS * percentile / 100;
      out.printf(
          "p%d  a rating %8.3f ms   a bare flush %8.3f ms   ratio %5.2f%n",
          percentile, ratings[at] / 1e6, flushes[at] / 1e6, (double) ratings[at] / flushes[at]);
    }
  }

  private static Answer answer(int i) {
    return new Answer.Rated(Math.floorMod(i, 5), Evidence.EXAMPLE, "A note of usual length.");
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
