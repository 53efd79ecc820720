package app.milepost.cli;

import app.milepost.format.SafeFile;
import app.milepost.store.files.DataFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is being invented in a folder, noted in it until all people are there: whoever goes on after
 * a full disk or a kill must invent the same ones.
 *
 * @param seed another one invents other people
 * @param now the latest moment that a session can have
 */
record UnfinishedDemo(long seed, Instant now) {

  /** Returns what was begun in a folder and has not come to its end, if anything. */
  static Optional<UnfinishedDemo> in(DataFolder folder) throws IOException {
    Path note = note(folder);
    if (!Files.exists(note)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(note);
    try {
      return Optional.of(
          new UnfinishedDemo(
              Long.parseLong(lines.getFirst()),
              Instant.ofEpochMilli(Long.parseLong(lines.getLast()))));
    } catch (RuntimeException e) {
      throw new IOException(
          "The note %s can't be read, so nobody can tell which people are missing. Name a new folder."
              .formatted(note),
          e);
    }
  }

  /** Notes it in a folder, which is there. */
  void begin(DataFolder folder) throws IOException {
    byte[] note = "%d%n%d%n".formatted(seed, now.toEpochMilli()).getBytes(StandardCharsets.UTF_8);
    SafeFile.write(note(folder), false, out -> out.write(note));
  }

  /**
   * Takes the note away and leaves another, for whoever runs the command in this folder again.
   *
   * @param people how many are there
   */
  static void end(DataFolder folder, long people) throws IOException {
    byte[] done = "%d%n".formatted(people).getBytes(StandardCharsets.UTF_8);
    SafeFile.write(finished(folder), true, out -> out.write(done));
    Files.delete(note(folder));
  }

  /** Returns how many people a run that came to its end invented in a folder, if one did. */
  static OptionalLong finishedIn(DataFolder folder) {
    try {
      return OptionalLong.of(Long.parseLong(Files.readString(finished(folder)).strip()));
    } catch (IOException | NumberFormatException e) {
      return OptionalLong.empty();
    }
  }

  /** Returns whether a run invented people in a folder, to its end or not. */
  static boolean wasIn(DataFolder folder) {
    return Files.exists(finished(folder)) || Files.exists(note(folder));
  }

  private static Path finished(DataFolder folder) {
    return folder.path().resolve("demo.finished");
  }

  private static Path note(DataFolder folder) {
    return folder.path().resolve("demo.unfinished");
  }
}
