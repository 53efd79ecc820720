package app.milepost.format;

import app.milepost.format.json.JsonSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what people name as input, and takes whole files into memory up to a size. */
public final class InputFiles {

  private InputFiles() {}

  /**
   * Opens a file to be read once. The caller closes it.
   *
   * @throws UnreadableFileException if it is not there, is a folder or may not be read
   */
  public static InputStream open(Path file) throws UnreadableFileException {
    String name = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableFileException(name, "This is a folder. Name a file in it.");
    }
    try {
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(
          name,
          Files.isSymbolicLink(file)
              ? "This is a link to something that is not there. Put back what it leads to, or name"
                  + " another file."
              : "There is no such file. Check the name and the folder.");
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException(
          name, "You are not allowed to read this file. Ask its owner, or use a copy.");
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  static byte[] read(Path file) throws UnreadableFileException {
    return read(file, JsonSyntax.LIMIT);
  }

  static byte[] read(String name, InputStream in) throws UnreadableFileException {
    return read(name, in, JsonSyntax.LIMIT);
  }

  /**
   * Reads a file that lies on a disk. One that is too large is not even begun, and neither is a
   * pipe or a device, which might never end.
   *
   * @param limit in bytes, whole megabytes
   */
  static byte[] readOrdinary(Path file, int limit) throws UnreadableFileException {
    String name = file.toString();
    if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
      throw new UnreadableFileException(
          name, "This is no ordinary file but a device or a pipe. Save its content as a file.");
    }
    try {
      if (Files.isRegularFile(file) && Files.size(file) > limit) {
        throw new UnreadableFileException(name, tooLarge(limit));
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    return read(file, limit);
  }

  /** Returns what to say of a file over a limit of so many bytes. */
  static String tooLarge(int limit) {
    return "This is larger than %d MB, more than Milepost reads. Is it the right file?"
        .formatted(limit >> 20);
  }

  private static byte[] read(Path file, int limit) throws UnreadableFileException {
    try (InputStream in = open(file)) {
      return read(file.toString(), in, limit);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  static byte[] read(String name, InputStream in, int limit) throws UnreadableFileException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(limit + 1);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    if (bytes.length > limit) {
      throw new UnreadableFileException(name, tooLarge(limit));
    }
    return bytes;
  }

  private static UnreadableFileException unreadable(String name, IOException e) {
    return new UnreadableFileException(
        name, "The file could not be read (%s). Try a copy of it.".formatted(e.getMessage()));
  }
}
