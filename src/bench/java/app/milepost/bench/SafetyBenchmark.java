package app.milepost.bench;

import app.milepost.store.Opening;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.Folders;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.CaseloadFolder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Prints how long it takes to back up, to erase somebody, to turn a passphrase on and to unlock,
 * with 1,000, 10,000 and 100,000 people of three sessions each, beside copying the database bare.
 */
public final class SafetyBenchmark {

  private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
  private static final String PASSPHRASE = "quiet green harbor";
  private static final InstantSource CLOCK = InstantSource.system();

  private SafetyBenchmark() {}

  /** Runs the benchmark and prints what it measured. */
  public static void main(String[] args) throws Exception {
    Path data = Files.createTempDirectory("milepost-bench");
    // The first round loads classes, and is not printed.
    measure(data.resolve("warm"), SIZES.getFirst());
    for (int people : SIZES) {
      System.out.printf("%n%,d people%n", people);
      measure(data.resolve(String.valueOf(people)), people).forEach(System.out::println);
    }
    try (Stream<Path> files = Files.walk(data)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
    }
  }

  private static List<String> measure(Path path, int people) throws Exception {
    CaseloadFolder.fill(path, people);
    DataFolder folder = new DataFolder(path);
    Lines lines = new Lines();
    lines.time("copying the database bare", () -> copy(folder.database(), path.resolve("bare")));
    try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
      lines.time("reading everybody", () -> store.people().all());
      lines.time("backing up", () -> store.backups().make());
      long first = store.people().all().getFirst().id();
      lines.time(
          "erasing one, also from the backup",
          () -> store.backups().erase(store.people().erase(first)));
    }
    Path backup = latest(folder);
    lines.time("restoring", () -> restore(folder, backup));
    try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
      lines.time(
          "turning a passphrase on", () -> store.protection().turnOn(PASSPHRASE.toCharArray()));
    }
    try (Store store = lines.time("unlocking", () -> unlock(folder))) {
      lines.time("reading everybody, encrypted", () -> store.people().all());
      lines.time("backing up, encrypted", () -> store.backups().make());
    }
    return lines.written;
  }

  private static Path copy(Path from, Path to) throws IOException {
    try (FileChannel in = FileChannel.open(from);
        FileChannel out =
            FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long copied = 0;
      while (copied < in.size()) {
        copied += in.transferTo(copied, in.size() - copied, out);
      }
      out.force(true);
    }
    Files.delete(to);
    return from;
  }

  private static Path latest(DataFolder folder) throws StoreException {
    try (SqliteStore store = SqliteStore.open(folder, CLOCK)) {
      return store.backups().list().backups().getFirst().file();
    }
  }

  private static Path restore(DataFolder folder, Path backup) throws StoreException {
    Folders.restore(folder, backup, CLOCK);
    return backup;
  }

  private static Store unlock(DataFolder folder) throws StoreException {
    if (Folders.open(folder, CLOCK, () -> {}) instanceof Opening.Sealed sealed) {
      return sealed.folder().unlock(Secret.passphrase(PASSPHRASE.toCharArray()));
    }
    throw new IllegalStateException("the folder is not protected");
  }

  /** What was measured, the first being what the others are compared to. */
  private static final class Lines {

    private final List<String> written = new ArrayList<>();
    private double bare;

    <T> T time(String what, Callable<T> work) throws Exception {
      long start = System.nanoTime();
      T result = work.call();
      double took = (System.nanoTime() - start) / 1e6;
      bare = written.isEmpty() ? took : bare;
      written.add(
          String.format(Locale.ROOT, "  %-34s %10.1f ms   ratio %6.1f", what, took, took / bare));
      return result;
    }
  }
}
