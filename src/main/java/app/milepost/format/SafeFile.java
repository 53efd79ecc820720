package app.milepost.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: into a temporary file beside it that only its owner may read,
 * then to the disk, then under its real name.
 */
public final class SafeFile {

  /** What writes the content. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; need not flush or close. */
    void writeTo(OutputStream out) throws IOException;
  }

  private SafeFile() {}

  /**
   * Writes a file.
   *
   * @param file its folder must exist
   * @param replace whether a file that is already there may be replaced
   * @throws FileAlreadyExistsException if there is one and it may not be replaced
   * @throws FileSystemException if what is there is a device or a pipe
   * @throws IOException if it cannot be written; what was there before is then untouched
   */
  public static void write(Path file, boolean replace, Content content) throws IOException {
    if (!replace && Files.exists(file)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    if (isSpecial(file)) {
      throw new FileSystemException(
          file.toString(), null, "it is a device or a pipe, and would be lost");
    }
    Path target = target(file);
    Path temporary = temporaryBeside(target);
    // Where the system ends the process in the middle, what comes at the end of this does not run.
    temporary.toFile().deleteOnExit();
    try {
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        content.writeTo(out);
        out.flush();
        channel.force(true);
      }
      if (replace) {
        Files.move(
            temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(temporary, target);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Makes sure that a file can be made in its folder, by making one there and taking it away.
   *
   * @param file neither it nor its folder needs to exist
   * @throws IOException the same that {@link #write} would throw
   */
  public static void tryOut(Path file) throws IOException {
    Files.delete(temporaryBeside(target(file)));
  }

  /** Returns what is written: where a link stands, the file that it leads to. */
  private static Path target(Path file) throws IOException {
    return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
  }

  /** Returns whether something is there, or linked to, that is neither a file nor a folder. */
  public static boolean isSpecial(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
  }

  private static Path temporaryBeside(Path target) throws IOException {
    Path folder = target.resolveSibling("");
    try {
      return Files.createTempFile(folder, ".milepost-", ".tmp");
    } catch (AccessDeniedException e) {
      // A person knows the folder and not the name that was tried in it.
      throw new AccessDeniedException(folder.toString());
    }
  }
}
