package app.milepost.testkit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A second process that runs a main class of the tests, started as cheaply as a JVM can be. */
public final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts one.
   *
   * @param temporary where it may leave temporary files
   */
  public static ChildJvm start(Path temporary, Class<?> main, String... arguments)
      throws IOException {
    return start(temporary, List.of(), main, arguments);
  }

  /**
   * Starts one that lacks a library.
   *
   * @param library what the name of the library's file begins with
   */
  public static ChildJvm startWithout(
      Path temporary, String library, Class<?> main, String... arguments) throws IOException {
    String without =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !Path.of(entry).getFileName().toString().startsWith(library))
            .collect(Collectors.joining(File.pathSeparator));
    return start(temporary, List.of(), without, main, arguments);
  }

  /**
   * Starts one through another command.
   *
   * @param through runs the command that it is given as its last arguments
   */
  public static ChildJvm start(
      Path temporary, List<String> through, Class<?> main, String... arguments) throws IOException {
    return start(temporary, through, System.getProperty("java.class.path"), main, arguments);
  }

  private static ChildJvm start(
      Path temporary, List<String> through, String classPath, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(through);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            classPath,
            main.getName()));
    command.addAll(List.of(arguments));
    return new ChildJvm(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Waits for the next line it prints. */
  public String line() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException("the child ended early");
    }
    return line;
  }

  /** Kills it without any chance to tidy up, then returns what it had printed and nobody read. */
  public List<String> kill() throws IOException, InterruptedException {
    // Through its handle, since the process itself would close what it has printed as well.
    process.toHandle().destroyForcibly();
    List<String> rest = output.lines().toList();
    process.waitFor();
    return rest;
  }

  /** Asks it to end, as a system does that shuts down, and returns the status it ends with. */
  public int askToEnd() throws InterruptedException {
    process.toHandle().destroy();
    return process.waitFor();
  }

  /** Returns its process id. */
  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
