package app.milepost.store.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** Files that are whole after a power cut: either as they were or as they were to be. */
public final class Durable {

  private Durable() {}

  /** Puts a file in place of whatever bears its name, readable by its owner only. */
  public static void write(Path file, byte[] content) throws IOException {
    replace(
        file,
        channel -> {
          ByteBuffer rest = ByteBuffer.wrap(content);
          while (rest.hasRemaining()) {
            channel.write(rest);
          }
        });
  }

  /** Copies a file of any size, readable by its owner only. */
  public static void copy(Path from, Path to) throws IOException {
    replace(
        to,
        channel -> {
          try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ)) {
            long size = source.size();
            for (long at = 0; at < size; ) {
              at += source.transferTo(at, size - at, channel);
            }
          }
        });
  }

  /** Flushes a file that somebody else wrote and gives it its name. */
  public static void publish(Path draft, Path file) throws IOException {
    flush(draft);
    rename(draft, file);
  }

  /**
   * Flushes a file that somebody else wrote and gives it a name that is free.
   *
   * @throws java.nio.file.FileAlreadyExistsException if the name is taken; both files are left
   */
  public static void publishNew(Path draft, Path file) throws IOException {
    flush(draft);
    Files.move(draft, file);
    flushFolderOf(file);
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    try {
      try (FileChannel channel =
          FileChannel.open(
              draft,
              Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW),
              OwnerOnly.fileAttributes(draft))) {
        content.into(channel);
        channel.force(true);
      }
      rename(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void rename(Path draft, Path file) throws IOException {
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    flushFolderOf(file);
  }

  private static void flushFolderOf(Path file) throws IOException {
    // Windows can't open a folder as a file, and needs no such flush.
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && OwnerOnly.posix(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private interface Content {
    void into(FileChannel channel) throws IOException;
  }
}
