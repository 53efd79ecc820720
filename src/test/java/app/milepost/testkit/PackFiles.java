package app.milepost.testkit;

import app.milepost.format.PackLibrary;
import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The files of role packs, as the app writes and reads them. */
public final class PackFiles {

  private PackFiles() {}

  /** Returns the content of a bundled pack's file. */
  public static byte[] of(RolePack pack) {
    try {
      return new PackLibrary(new PackReader(), Optional.empty()).file(pack);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the pack of a file's content, if it can be used. */
  public static Optional<RolePack> read(byte[] json) {
    try {
      return Optional.of(new PackReader().read("kept", new ByteArrayInputStream(json)));
    } catch (UnreadableFileException e) {
      return Optional.empty();
    }
  }
}
