package app.milepost.format;

import app.milepost.role.RolePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The packs that come with Milepost. The tests have checked them, so they are bound without the
 * schema library, which would cost start-up time.
 */
public final class BundledPacks {

  /** The packs' ids, in the order they are offered. */
  public static final List<String> IDS =
      List.of(
          "health-records-technician",
          "medical-records-clerk",
          "medical-records-specialist",
          "medical-records-administrator");

  private BundledPacks() {}

  /**
   * Reads a bundled pack.
   *
   * @param id one of {@link #IDS}
   * @throws IllegalArgumentException if there is no such bundled pack
   */
  public static RolePack read(String id) {
    try (InputStream in = open(id)) {
      return PackBinder.bind(JsonTree.of(in.readAllBytes()).root().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens the file of a bundled pack; the caller closes it. */
  static InputStream open(String id) {
    InputStream in = BundledPacks.class.getResourceAsStream("/packs/" + id + ".json");
    if (in == null || !IDS.contains(id)) {
      throw new IllegalArgumentException("no bundled pack " + id);
    }
    return in;
  }
}
