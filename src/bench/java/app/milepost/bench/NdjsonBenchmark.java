package app.milepost.bench;

import app.milepost.cli.bulk.BulkScoring;
import app.milepost.format.BundledPacks;
import app.milepost.role.RolePack;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scores a million dossiers in bulk, as {@code milepost score --ndjson} does, and parses the same
 * lines with Jackson alone ({@link ObjectMapper#readTree}, one thread). Prints both times, their
 * ratio on the clock and in processor time, the rate, and the most memory held at once (Linux).
 *
 * <p>To run: {@code mvn -B -q test-compile exec:exec@bench-ndjson}; another number of dossiers:
 * {@code -Dmilepost.bench.dossiers=100000}. Needs about 1.2 kB of disk a dossier, under target.
 * Results are thrown away, not written to a disk.
 */
public final class NdjsonBenchmark {

  private static final int WARM_UP = 50_000;

  private final RolePack pack = BundledPacks.read("health-records-technician");
  private final int threads = Runtime.getRuntime().availableProcessors();

  private NdjsonBenchmark() {}

  /**
   * Runs the benchmark.
   *
   * @param arguments the number of dossiers and a folder for the lines
   */
  public static void main(String[] arguments) throws IOException {
    new NdjsonBenchmark().run(Integer.parseInt(arguments[0]), Path.of(arguments[1]), System.out);
  }

  private void run(int count, Path folder, PrintStream out) throws IOException {
    Files.createDirectories(folder);
    Path warmUp = folder.resolve("warm-up.ndjson");
    Path lines = folder.resolve("dossiers.ndjson");
    try {
      new RandomDossiers(pack, 1).write(warmUp, WARM_UP);
      new RandomDossiers(pack, 2).write(lines, count);
      parse(warmUp);
      score(warmUp);
      Measured parsed = Measured.of(() -> parse(lines));
      Measured scored = Measured.of(() -> score(lines));
      out.printf("%,d dossiers, %,d bytes, %d threads%n", count, Files.size(lines), threads);
      out.printf("Jackson alone  %7.2f s, processor %7.2f s%n", parsed.wall(), parsed.cpu());
      out.printf("scored         %7.2f s, processor %7.2f s%n", scored.wall(), scored.cpu());
      out.printf(
          "ratio          %7.2f    processor %7.2f%n",
          scored.wall() / parsed.wall(), scored.cpu() / parsed.cpu());
      out.printf("rate           %,7.0f dossiers a second%n", count / scored.wall());
      out.printf("peak memory    %s%n", peakMemory());
    } finally {
      Files.deleteIfExists(warmUp);
      Files.deleteIfExists(lines);
    }
  }

  private void score(Path lines) throws IOException {
    try (InputStream in = Files.newInputStream(lines);
        OutputStream out = new BufferedOutputStream(OutputStream.nullOutputStream())) {
      long refused = new BulkScoring(pack, Optional.empty(), threads).run(in, out);
      if (refused > 0) {
        throw new IllegalStateException(refused + " made-up dossiers were refused");
      }
    }
  }

  private static void parse(Path lines) throws IOException {
    ObjectMapper mapper = JsonMapper.shared();
    byte[] buffer = new byte[1 << 20];
    int length = 0;
    try (InputStream in = Files.newInputStream(lines)) {
      for (int n = in.read(buffer); n > 0; n = in.read(buffer, length, buffer.length - length)) {
        length += n;
        int from = 0;
        for (int to = from; to < length; to++) {
          if (buffer[to] == '\n') {
            mapper.readTree(buffer, from, to - from);
            from = to + 1;
          }
        }
        length -= from;
        System.arraycopy(buffer, from, buffer, 0, length);
      }
    }
  }

  private static String peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "known on Linux only";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .map(line -> line.substring("VmHWM:".length()).strip())
        .findFirst()
        .orElse("not told");
  }
}
