package app.milepost.format.framework;

import app.milepost.catalog.ImportedCareer;
import app.milepost.catalog.Listing;
import app.milepost.competency.Competencies;
import app.milepost.format.PackWriter;
import app.milepost.occupation.Titles;
import app.milepost.occupation.framework.Framework;
import app.milepost.occupation.framework.FrameworkPack;
import app.milepost.role.RolePack;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/** Makes a career of each framework. Immutable. */
public final class FrameworkCareers implements Iterable<ImportedCareer> {

  private final List<Framework> frameworks;
  private final FrameworkPack packs;

  /**
   * Prepares.
   *
   * @param competencies give texts to what is called exactly as they are
   */
  public FrameworkCareers(List<Framework> frameworks, Competencies competencies) {
    this.frameworks = List.copyOf(frameworks);
    packs = new FrameworkPack(competencies);
  }

  @Override
  public Iterator<ImportedCareer> iterator() {
    return frameworks.stream().map(this::career).iterator();
  }

  private ImportedCareer career(Framework framework) {
    RolePack pack = packs.of(framework);
    Listing listing =
        new Listing(
            pack.id(),
            pack.version(),
            pack.title(),
            Listing.Origin.CASE,
            "",
            Titles.title(framework.about().subject()),
            OptionalInt.empty(),
            List.of());
    return new ImportedCareer(listing, pack, () -> new PackWriter().toCompactBytes(pack));
  }
}
