package app.milepost.cli;

import app.milepost.format.SafeFile;
import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.files.StoreFailures;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Puts reports on disk, whole or not at all. */
final class ReportFiles {

  private ReportFiles() {}

  /** Makes sure that none of the files is there yet, so that nothing is written in vain. */
  static void refuseExisting(Collection<Path> files) throws FileAlreadyExistsException {
    for (Path file : files) {
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
    }
  }

  /**
   * Makes sure that a file can be made in its folder, so that nothing is worked out in vain.
   *
   * @param file where it is to be
   * @throws WrongUseException if there is no such folder, or a device or a pipe has the file's name
   * @throws IOException if the folder may not be written
   */
  static void refuseUnwritable(Path file) throws IOException, WrongUseException {
    refuseSpecial(file);
    try {
      SafeFile.tryOut(file);
    } catch (NoSuchFileException e) {
      throw noPlace(file, e);
    } catch (FileSystemException e) {
      // Within a file there is no folder either.
      if (Files.isRegularFile(file.toAbsolutePath().resolveSibling(""))) {
        throw noPlace(file, e);
      }
      throw e;
    }
  }

  private static void refuseSpecial(Path file) throws WrongUseException {
    if (SafeFile.isSpecial(file)) {
      throw new WrongUseException(
          "“%s” is a device or a pipe, not a file. Name a file to write to.".formatted(file));
    }
  }

  /** Returns why something can't be made where it was to be. */
  static WrongUseException noPlace(Path path, FileSystemException e) {
    CannotOpenException cannot = StoreFailures.of(path, e);
    return new WrongUseException(
        cannot.failure() instanceof OpenFailure.NoDisk none
            ? none.sentence()
            : "There is no folder “%s” to write to. Make it first, or choose another."
                .formatted(path.toAbsolutePath().getParent()));
  }

  static void write(Path file, boolean force, SafeFile.Content content)
      throws IOException, WrongUseException {
    if (force) {
      refuseSpecial(file);
    }
    try {
      SafeFile.write(file, force, content);
    } catch (NoSuchFileException e) {
      throw noPlace(file, e);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      // What the disk says names no file; a full one must not be looked for.
      FileSystemException named =
          new FileSystemException(
              file.toString(), null, Optional.ofNullable(e.getMessage()).orElse("unknown"));
      named.initCause(e);
      throw named;
    }
  }
}
