package app.milepost.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The right to work in a data folder, which one process at a time has. The system takes it back
 * when the process ends, however it ends, so what a killed Milepost leaves behind stops nobody.
 */
public final class InstanceLock implements AutoCloseable {

  // Far behind the content: on Windows, nobody else can read what is locked.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final FileChannel channel;
  private final CompletableFuture<Optional<Doorbell>> doorbell;

  private InstanceLock(FileChannel channel, CompletableFuture<Optional<Doorbell>> doorbell) {
    this.channel = channel;
    this.doorbell = doorbell;
  }

  /**
   * Takes a folder, creating it when it is not there yet. If another Milepost has it, asks that one
   * to come forward, which takes two seconds at most.
   *
   * @param clock tells since when, for whoever comes second
   * @param comeForward run on a thread of its own whenever another Milepost finds the folder taken
   * @throws CannotOpenException with {@link OpenFailure.Held} if another Milepost has the folder
   */
  public static InstanceLock take(DataFolder folder, InstantSource clock, Runnable comeForward)
      throws CannotOpenException {
    folder.create();
    try {
      Optional<FileChannel> locked = lock(folder.lock());
      if (locked.isEmpty()) {
        throw new CannotOpenException(held(folder));
      }
      return hold(locked.get(), folder, clock.instant(), comeForward);
    } catch (IOException e) {
      throw Failures.of(folder.lock(), e);
    }
  }

  private static Optional<FileChannel> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            OwnerOnly.fileAttributes(file));
    boolean locked = false;
    try {
      locked = channel.tryLock(LOCKED_BYTE, 1, false) != null;
    } catch (OverlappingFileLockException e) {
      // This very process has it. Ask once: where locks belong to processes, closing this channel
      // lets go of the first one too.
    } finally {
      if (!locked) {
        channel.close();
      }
    }
    return locked ? Optional.of(channel) : Optional.empty();
  }

  private static InstanceLock hold(
      FileChannel channel, DataFolder folder, Instant since, Runnable comeForward)
      throws IOException {
    try {
      writeHolder(channel, since);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    // Not waited for: the first socket of a process takes long to make, and a ring is patient.
    return new InstanceLock(
        channel,
        CompletableFuture.supplyAsync(() -> Doorbell.hang(folder.doorbell(), comeForward)));
  }

  private static void writeHolder(FileChannel channel, Instant since) throws IOException {
    // As a number: loading the classes that write dates takes longer than all the rest.
    String holder = ProcessHandle.current().pid() + "\n" + since.toEpochMilli() + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static OpenFailure held(DataFolder folder) {
    boolean cameForward = Doorbell.ring(folder.doorbell());
    try {
      List<String> holder = Files.readAllLines(folder.lock());
      return new OpenFailure.Held(
          folder.path(),
          OptionalLong.of(Long.parseLong(holder.getFirst())),
          Optional.of(Instant.ofEpochMilli(Long.parseLong(holder.getLast()))),
          cameForward);
    } catch (IOException | RuntimeException e) {
      // It may be just writing it.
      return new OpenFailure.Held(
          folder.path(), OptionalLong.empty(), Optional.empty(), cameForward);
    }
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    doorbell.join().ifPresent(Doorbell::close);
    try {
      channel.close();
    } catch (IOException e) {
      // The system lets go of it when the process ends.
    }
  }
}
