package app.milepost.testkit.esco;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Zips as they should not be. */
public final class Zips {

  private static final byte[] MEMBER = {'P', 'K', 1, 2};
  private static final byte[] LOCAL = {'P', 'K', 3, 4};

  private Zips() {}

  /** Marks every member of a zip as encrypted. */
  public static Path encrypted(Path zip) throws IOException {
    byte[] bytes = Files.readAllBytes(zip);
    for (int i = 0; i < bytes.length - 10; i++) {
      if (begins(bytes, i, LOCAL)) {
        bytes[i + 6] |= 1;
      } else if (begins(bytes, i, MEMBER)) {
        bytes[i + 8] |= 1;
      }
    }
    return Files.write(zip, bytes);
  }

  private static boolean begins(byte[] bytes, int at, byte[] with) {
    for (int i = 0; i < with.length; i++) {
      if (bytes[at + i] != with[i]) {
        return false;
      }
    }
    return true;
  }
}
