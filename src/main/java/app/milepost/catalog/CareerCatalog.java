package app.milepost.catalog;

import app.milepost.role.RolePack;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The imported careers of one data folder. Every method blocks until the disk has answered; any
 * number of threads may call it. Where nothing was ever imported there is no file, and none is made
 * by asking. A file that can't be read is left as it is, whatever is asked for; what is thrown then
 * says in a sentence what to do.
 */
public interface CareerCatalog {

  /** Holds nothing and takes nothing in, where there is no data folder. */
  CareerCatalog NONE = new NoCareers();

  /** Returns how many imported careers there are. */
  int count() throws IOException;

  /** Returns every imported career, by title. */
  List<Listing> listings() throws IOException;

  /**
   * Returns the file of a pack, as it was imported: JSON, UTF-8, without the texts and activities
   * that its competencies bring.
   *
   * @return empty where no imported career has that id
   */
  Optional<byte[]> pack(String id) throws IOException;

  /**
   * Returns every imported career without its texts: with sections, rungs, weights, importance,
   * levels and competencies, so that it can be scored. In the order of {@link #listings()}.
   */
  List<RolePack> outlines() throws IOException;

  /**
   * Puts careers in, all or none: each replaces the one of its id. Those of the same origin that
   * are not among them go, as a source's new release may drop some. Others see those before until
   * all are on the disk, which is when it returns.
   *
   * @param origin where all of them come from
   * @param careers read once, one after the other; what reading them throws ends the import and
   *     leaves the catalog as it was
   */
  void replace(Listing.Origin origin, Iterable<ImportedCareer> careers) throws IOException;

  /**
   * Puts careers in, all or none, beside those of the same origin that are there already: each
   * replaces only the one of its id. Otherwise as {@link #replace}.
   */
  void add(Listing.Origin origin, Iterable<ImportedCareer> careers) throws IOException;

  /** Takes out all careers of an origin; does nothing where there are none. */
  void remove(Collection<Listing.Origin> origins) throws IOException;
}
