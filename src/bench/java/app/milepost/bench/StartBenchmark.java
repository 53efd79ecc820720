package app.milepost.bench;

import java.awt.GraphicsEnvironment;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times the packaged window against a bare JavaFX window: the same runtime, the same options, the
 * same AOT cache, in turns. The clock runs from just before the process is created until its line
 * about the first usable page arrives here, and is this program's own: a process's own start time
 * can be a second off on Linux.
 *
 * <p>Run it after {@code mvn package} with {@code mvn exec:exec@bench-start}. It takes the packaged
 * image, the folder of the compiled benchmarks and, if wished, the number of turns (11 unless
 * told). Where there is no display, both windows open on JavaFX's headless platform.
 */
public final class StartBenchmark {
  /** How a window's line about its first usable page begins. */
  static final String FIRST_PAGE = "first-page";

  private final Path app;
  private final Path java;
  private final Path data;

  private StartBenchmark(Path image, Path data) {
    this.app = image.resolve("lib", "app");
    this.java = image.resolve("lib", "runtime", "bin", "java");
    this.data = data;
  }

  /** Runs the benchmark and prints both medians and their ratio. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path image = Path.of(args[0]);
    String benchmarks = args[1];
    int turns = args.length > 2 ? Integer.parseInt(args[2]) : 11;

    var benchmark = new StartBenchmark(image, Files.createTempDirectory("milepost-start"));
    String jar = image.resolve("lib", "app", "milepost.jar").toString();
    String bareClassPath = jar + System.getProperty("path.separator") + benchmarks;
    List<Double> bare = new ArrayList<>();
    List<Double> milepost = new ArrayList<>();
    // The first turn fills the system's file cache and creates the store; it is not counted.
    for (int turn = 0; turn <= turns; turn++) {
      double bareMillis = benchmark.start(bareClassPath, BareWindow.class.getName());
      double milepostMillis = benchmark.start(jar, "app.milepost.Milepost");
      if (turn > 0) {
        bare.add(bareMillis);
        milepost.add(milepostMillis);
      }
    }
    System.out.println("Process start to first usable page, median of " + turns + " turns:");
    report("bare JavaFX window", bare);
    report("Milepost", milepost);
    System.out.printf(Locale.ROOT, "ratio %.2f%n", median(milepost) / median(bare));
  }

  private double start(String classPath, String mainClass)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("@" + app.resolve("window.options"));
    command.add("-XX:AOTCache=" + app.resolve("window.aot"));
    command.add("-Dorg.sqlite.lib.path=" + app);
    command.add("-Dmilepost.closeAfterFirstPage=true");
    if (GraphicsEnvironment.isHeadless()) {
      command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    }
    command.addAll(List.of("-classpath", classPath, mainClass));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().put("MILEPOST_DATA", data.toString());

    long begin = System.nanoTime();
    Process process = builder.start();
    double millis = millisUntilFirstPage(process.inputReader(), begin);
    if (process.waitFor() != 0) {
      throw new IOException(mainClass + " ended with status " + process.exitValue());
    }
    return millis;
  }

  private static double millisUntilFirstPage(BufferedReader output, long begin) throws IOException {
    double millis = Double.NaN;
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(FIRST_PAGE)) {
        millis = (System.nanoTime() - begin) / 1e6;
      }
    }
    if (Double.isNaN(millis)) {
      throw new IOException("The window closed without a line about its first page.");
    }
    return millis;
  }

  private static void report(String what, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(
        Locale.ROOT,
        "%-20s %5.0f ms (fastest %.0f, slowest %.0f)%n",
        what,
        median(millis),
        sorted.getFirst(),
        sorted.getLast());
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
