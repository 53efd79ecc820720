package app.milepost.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Opens what people name as input, and takes whole files into memory up to a size. */
public final class InputFiles {

  /** The largest pack or assessment read, in bytes. A real one has a few dozen kilobytes. */
  static final int LIMIT = 8 << 20;

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
          name, "There is no such file. Check the name and the folder.");
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException(
          name, "You are not allowed to read this file. Ask its owner, or use a copy.");
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  static byte[] read(Path file) throws UnreadableFileException {
    try (InputStream in = open(file)) {
      return read(file.toString(), in);
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  static byte[] read(String name, InputStream in) throws UnreadableFileException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(LIMIT + 1);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    if (bytes.length > LIMIT) {
      throw new UnreadableFileException(
          name, "This is larger than 8 MB, more than Milepost reads. Is it the right file?");
    }
    return bytes;
  }

  private static UnreadableFileException unreadable(String name, IOException e) {
    return new UnreadableFileException(
        name, "The file could not be read (%s). Try a copy of it.".formatted(e.getMessage()));
  }
}
