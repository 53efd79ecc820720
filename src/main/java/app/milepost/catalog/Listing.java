package app.milepost.catalog;

import app.milepost.role.RolePack;
import java.util.List;
import java.util.OptionalInt;

/**
 * One career that can be chosen, as a list shows it; its pack is read only once it is opened.
 *
 * @param id the id of its role pack
 * @param version the pack's version
 * @param title the career's name
 * @param origin where its pack comes from
 * @param code what the source numbers it by, such as {@code 29-2072.00}; empty where it has none
 * @param family the group of careers it belongs to, such as "Healthcare support"; empty where none
 *     is known
 * @param zone how much preparation it takes by O*NET's job zones, 1 to 5
 * @param otherTitles what else people call it, the source's order
 */
public record Listing(
    String id,
    String version,
    String title,
    Origin origin,
    String code,
    String family,
    OptionalInt zone,
    List<String> otherTitles) {

  /** Where a pack comes from. */
  public enum Origin {
    /** It came with Milepost. */
    BUNDLED,
    /** A file in the packs folder, made or changed by somebody. */
    OWN,
    /** Imported from an O*NET release. */
    ONET,
    /** Imported from the European classification. */
    ESCO,
    /** Imported from a competency framework in the CASE format. */
    CASE
  }

  public Listing {
    otherTitles = List.copyOf(otherTitles);
  }

  /** Returns what a list shows of a pack that no source numbers. */
  public static Listing of(RolePack pack, Origin origin) {
    return new Listing(
        pack.id(),
        pack.version(),
        pack.title(),
        origin,
        "",
        "",
        OptionalInt.empty(),
        pack.otherTitles());
  }
}
