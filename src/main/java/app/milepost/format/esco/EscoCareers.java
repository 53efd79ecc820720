package app.milepost.format.esco;

import app.milepost.catalog.ImportedCareer;
import app.milepost.catalog.Listing;
import app.milepost.competency.Competencies;
import app.milepost.format.PackWriter;
import app.milepost.occupation.esco.EscoOccupation;
import app.milepost.occupation.esco.EscoPack;
import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Makes careers of a release of ESCO, one after the other. For one thread. */
public final class EscoCareers implements Iterable<ImportedCareer> {

  private final EscoImport.Classification read;
  private final EscoPack packs;
  private final PackWriter writer = new PackWriter();
  private final List<EscoOccupation> leftOut = new ArrayList<>();
  private int taken;
  private int shortened;

  /**
   * Prepares.
   *
   * @param competencies give texts to what is called exactly as they are
   */
  public EscoCareers(EscoImport.Classification read, Competencies competencies) {
    this.read = read;
    packs = new EscoPack(read.release(), read.groups(), competencies);
  }

  /** Goes through the release once more; what it tells of itself is counted anew. */
  @Override
  public Iterator<ImportedCareer> iterator() {
    leftOut.clear();
    taken = 0;
    shortened = 0;
    return read.occupations().stream().flatMap(this::career).iterator();
  }

  private Stream<ImportedCareer> career(EscoOccupation occupation) {
    if (!occupation.asksForSomething()) {
      leftOut.add(occupation);
      return Stream.empty();
    }
    taken++;
    if (EscoPack.leftOut(occupation) > 0) {
      shortened++;
    }
    RolePack pack = packs.of(occupation);
    return Stream.of(
        new ImportedCareer(listing(occupation, pack), pack, () -> writer.toCompactBytes(pack)));
  }

  private Listing listing(EscoOccupation occupation, RolePack pack) {
    return new Listing(
        pack.id(),
        pack.version(),
        pack.title(),
        Listing.Origin.ESCO,
        occupation.code(),
        read.groups().family(occupation.group()),
        OptionalInt.empty(),
        occupation.otherTitles());
  }

  /** Returns how many careers it has made so far. */
  public int taken() {
    return taken;
  }

  /** Returns how many of them ask for more than a pack takes, so that the rest was left out. */
  public int shortened() {
    return shortened;
  }

  /** Returns the occupations that name nothing anybody needs. */
  public List<EscoOccupation> leftOut() {
    return List.copyOf(leftOut);
  }
}
