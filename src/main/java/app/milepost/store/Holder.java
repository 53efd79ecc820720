package app.milepost.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who works in a data folder, as noted in its lock. Whoever gives the folder back clears the note,
 * so that on a network drive, where locks may not reach from one computer to another, it still
 * tells of the other one.
 *
 * @param pid of the process
 * @param since when it took the folder, in whole milliseconds
 * @param computer the name of its computer, empty if an older Milepost wrote it
 * @param window whether it has a window that can come forward
 */
public record Holder(long pid, Instant since, String computer, boolean window) {

  private static final Path LINUX_NAME = Path.of("/proc/sys/kernel/hostname");
  private static final String COMMAND = "command";
  private static final String WINDOW = "window";
  private static final int LONGEST = 1024;

  /** Returns this process. */
  public static Holder now(InstantSource clock, boolean window) {
    Instant since = Instant.ofEpochMilli(clock.instant().toEpochMilli());
    return new Holder(ProcessHandle.current().pid(), since, thisComputer(), window);
  }

  /**
   * Returns who is noted, if anybody is and the note can be read. Not for a lock that this process
   * holds: where locks belong to processes, closing a file lets go of them.
   */
  public static Optional<Holder> in(Path lock) {
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.READ)) {
      return in(channel);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns who is noted in a lock, if anybody is and the note can be read. */
  public static Optional<Holder> in(FileChannel lock) {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
      lock.read(bytes, 0);
      List<String> lines =
          new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).lines().toList();
      return Optional.of(
          new Holder(
              Long.parseLong(lines.get(0)),
              Instant.ofEpochMilli(Long.parseLong(lines.get(1))),
              lines.size() > 2 ? lines.get(2) : "",
              lines.size() < 4 || lines.get(3).equals(WINDOW)));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Notes this holder in a lock, in place of whoever was noted there. */
  public void writeTo(FileChannel channel) throws IOException {
    // As a number: loading the classes that write dates takes longer than all the rest.
    String note =
        "%d\n%d\n%s\n%s\n"
            .formatted(pid, since.toEpochMilli(), computer, window ? WINDOW : COMMAND);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8)), 0);
  }

  /** Returns whether it runs on this computer; if it does not say where, it must. */
  public boolean isOfThisComputer() {
    return computer.isEmpty() || computer.equals(thisComputer());
  }

  private static String thisComputer() {
    try {
      return Files.exists(LINUX_NAME)
          ? Files.readString(LINUX_NAME).strip()
          : named(System.getenv("COMPUTERNAME"));
    } catch (IOException e) {
      return "";
    }
  }

  /** Asking the network takes long, so it comes last. */
  private static String named(@Nullable String byTheSystem) throws IOException {
    return byTheSystem == null ? InetAddress.getLocalHost().getHostName() : byTheSystem;
  }
}
