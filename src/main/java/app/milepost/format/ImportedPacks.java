package app.milepost.format;

import app.milepost.catalog.CareerCatalog;
import app.milepost.competency.CompetencyTexts;
import app.milepost.role.RolePack;
import app.milepost.role.check.PackProblem;
import app.milepost.role.check.PackRules;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads imported packs, and puts in the texts of their competencies, which a thousand packs would
 * otherwise repeat. They were checked when they were taken in, so the schema library, which takes
 * long to load, is not needed; whether they hold together is seen anew.
 */
final class ImportedPacks {

  private static final String NAME = "imported careers";

  private final CareerCatalog catalog;

  ImportedPacks(CareerCatalog catalog) {
    this.catalog = catalog;
  }

  CareerCatalog catalog() {
    return catalog;
  }

  /**
   * Returns the pack of that id.
   *
   * @throws UnreadableFileException if the catalog or the pack in it can't be read
   */
  Optional<RolePack> find(String id) throws UnreadableFileException {
    Optional<byte[]> kept;
    try {
      kept = catalog.pack(id);
    } catch (IOException e) {
      throw new UnreadableFileException(NAME, String.valueOf(e.getMessage()));
    }
    return kept.isPresent() ? Optional.of(read(id, kept.get())) : Optional.empty();
  }

  /** Returns the whole file of the pack of that id. */
  Optional<byte[]> file(String id) throws UnreadableFileException {
    return find(id).map(new PackWriter()::toBytes);
  }

  /** Returns whether there is a pack of that id, as far as can be told. */
  boolean has(String id) {
    try {
      return catalog.pack(id).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static RolePack read(String id, byte[] file) throws UnreadableFileException {
    JsonTree tree = JsonTree.of(file);
    if (tree.root().isEmpty()) {
      throw new UnreadableFileException(id, tree.problems());
    }
    RolePack pack =
        new CompetencyTexts(BundledCompetencies.read()).fill(PackBinder.bind(tree.root().get()));
    List<PackProblem> problems = PackRules.check(pack);
    if (!problems.isEmpty()) {
      throw new UnreadableFileException(id, problems);
    }
    return pack;
  }
}
