package app.milepost.catalog;

import app.milepost.role.RolePack;

/**
 * A career on its way from an importer into the catalog.
 *
 * @param listing what lists show of it
 * @param pack all there is to it; its id and version are the listing's
 * @param file the pack as a file, format {@code milepost-role-pack/1}, but without the texts and
 *     activities that its competencies bring
 */
public record ImportedCareer(Listing listing, RolePack pack, File file) {

  /** The content of a file, made when it is asked for. */
  @FunctionalInterface
  public interface File {
    /** Returns JSON in UTF-8, the same each time. */
    byte[] bytes();
  }
}
