package app.milepost.format.onet;

import app.milepost.catalog.ImportedCareer;
import app.milepost.catalog.Listing;
import app.milepost.competency.Competencies;
import app.milepost.format.PackWriter;
import app.milepost.occupation.JobFamily;
import app.milepost.occupation.Occupation;
import app.milepost.occupation.OccupationPack;
import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes careers of an O*NET release, one after the other. For one thread. */
public final class OnetCareers implements Iterable<ImportedCareer> {

  private final OnetImport.Database database;
  private final OccupationPack packs;
  private final PackWriter writer = new PackWriter();
  private final List<Occupation> leftOut = new ArrayList<>();
  private int taken;
  private int borrowed;

  /**
   * Prepares.
   *
   * @param competencies give the texts of what is asked for
   */
  public OnetCareers(OnetImport.Database database, Competencies competencies) {
    this.database = database;
    packs = new OccupationPack(database.release(), competencies);
  }

  /** Goes through the release once more; what it tells of itself is counted anew. */
  @Override
  public Iterator<ImportedCareer> iterator() {
    leftOut.clear();
    taken = 0;
    borrowed = 0;
    return database.occupations().values().stream().flatMap(this::career).iterator();
  }

  private Stream<ImportedCareer> career(Occupation occupation) {
    Optional<RolePack> made =
        packs.of(occupation, code -> Optional.ofNullable(database.occupations().get(code)));
    if (made.isEmpty()) {
      leftOut.add(occupation);
      return Stream.empty();
    }
    taken++;
    if (!occupation.isRated()) {
      borrowed++;
    }
    RolePack pack = made.get();
    return Stream.of(
        new ImportedCareer(listing(occupation, pack), pack, () -> writer.toCompactBytes(pack)));
  }

  private static Listing listing(Occupation occupation, RolePack pack) {
    return new Listing(
        pack.id(),
        pack.version(),
        pack.title(),
        Listing.Origin.ONET,
        occupation.code(),
        JobFamily.of(occupation.code()),
        occupation.zone(),
        occupation.otherTitles());
  }

  /** Returns how many careers it has made so far. */
  public int taken() {
    return taken;
  }

  /** Returns how many of them borrow ratings, as nobody has rated them. */
  public int borrowed() {
    return borrowed;
  }

  /** Returns the occupations that say too little to be measured against. */
  public List<Occupation> leftOut() {
    return List.copyOf(leftOut);
  }
}
