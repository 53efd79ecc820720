package app.milepost.store.files;

import app.milepost.store.CannotOpenException;
import app.milepost.store.Holder;
import app.milepost.store.OpenFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.Optional;
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
   * Takes a folder for a command, which has no window, creating it when it is not there yet. If
   * another Milepost has it, asks that one to come forward, which takes two seconds at most.
   *
   * @param clock tells since when, for whoever comes second
   * @throws CannotOpenException as {@link #take(DataFolder, InstantSource, Runnable)}
   */
  public static InstanceLock take(DataFolder folder, InstantSource clock)
      throws CannotOpenException {
    return take(folder, clock, Optional.empty());
  }

  /**
   * Takes a folder for a window, creating it when it is not there yet. If another Milepost has it,
   * asks that one to come forward, which takes two seconds at most.
   *
   * @param clock tells since when, for whoever comes second
   * @param comeForward run on a thread of its own whenever another Milepost finds the folder taken
   * @throws CannotOpenException with {@link OpenFailure.Held} if another Milepost has the folder,
   *     with {@link OpenFailure.OpenElsewhere} if one on another computer has not given it back
   */
  public static InstanceLock take(DataFolder folder, InstantSource clock, Runnable comeForward)
      throws CannotOpenException {
    return take(folder, clock, Optional.of(comeForward));
  }

  private static InstanceLock take(
      DataFolder folder, InstantSource clock, Optional<Runnable> comeForward)
      throws CannotOpenException {
    folder.create();
    try {
      Optional<FileChannel> locked = lock(folder.lock());
      if (locked.isEmpty()) {
        throw new CannotOpenException(held(folder));
      }
      Optional<Holder> before =
          Holder.in(locked.get()).filter(holder -> !holder.isOfThisComputer());
      if (before.isPresent()) {
        locked.get().close();
        throw new CannotOpenException(
            new OpenFailure.OpenElsewhere(
                folder.path(), before.get().computer(), before.get().since(), folder.lock()));
      }
      return hold(locked.get(), folder, Holder.now(clock, comeForward.isPresent()), comeForward);
    } catch (IOException e) {
      throw StoreFailures.of(folder.lock(), e);
    }
  }

  private static Optional<FileChannel> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
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
      FileChannel channel, DataFolder folder, Holder holder, Optional<Runnable> comeForward)
      throws IOException {
    try {
      holder.writeTo(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    // Not waited for: the first socket of a process takes long to make, and a ring is patient.
    return new InstanceLock(
        channel,
        comeForward.isPresent()
            ? CompletableFuture.supplyAsync(
                () -> Doorbell.hang(folder.doorbell(), comeForward.get()))
            : CompletableFuture.completedFuture(Optional.empty()));
  }

  private static OpenFailure held(DataFolder folder) {
    // It may be just writing it.
    Optional<Holder> holder = Holder.in(folder.lock());
    boolean here = holder.isEmpty() || holder.get().isOfThisComputer();
    boolean window = holder.isEmpty() || holder.get().window();
    return new OpenFailure.Held(
        folder.path(), holder, here && window && Doorbell.ring(folder.doorbell()));
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    doorbell.join().ifPresent(Doorbell::close);
    try {
      channel.truncate(0);
      channel.close();
    } catch (IOException e) {
      // The system lets go of it when the process ends.
    }
  }
}
