package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.role.RolePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds every career of a data folder, imported ones too. Every method blocks. */
public interface CareerSource {

  /**
   * The careers there are.
   *
   * @param listings what lists show of each
   * @param problem why imported ones are not among them, and what to do
   */
  record Listed(List<Listing> listings, Optional<String> problem) {
    public Listed {
      listings = List.copyOf(listings);
    }
  }

  /** Returns what careers there are, as far as they can be read. */
  Listed listings(Path folder);

  /**
   * Returns enough of each career to score it.
   *
   * @throws IOException with a sentence, if the imported ones can't be read
   */
  List<RolePack> outlines(Path folder) throws IOException;

  /**
   * Returns a career with everything.
   *
   * @return empty where there is none of that id any more
   * @throws IOException with a sentence, if it can't be read
   */
  Optional<RolePack> pack(Path folder, String id) throws IOException;
}
