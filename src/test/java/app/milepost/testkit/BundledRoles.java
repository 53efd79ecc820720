package app.milepost.testkit;

import app.milepost.format.BundledPacks;
import app.milepost.format.PackLibrary;
import app.milepost.role.RolePack;
import app.milepost.ui.folder.Careers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the built-in roles in every folder, and lists one of them.
 *
 * @param usual the one that is listed, and found in place of what is not there; read already
 */
public record BundledRoles(RolePack usual) implements Careers.Finder {

  @Override
  public Optional<RolePack> firstIfRead() {
    return Optional.of(usual);
  }

  @Override
  public RolePack first() {
    return usual;
  }

  @Override
  public RolePack find(Path folder, String wanted) {
    return BundledPacks.IDS.contains(wanted) ? BundledPacks.read(wanted) : usual;
  }

  @Override
  public List<PackLibrary.Entry> all(Path folder) {
    return List.of(new PackLibrary.Entry.Usable(usual, Optional.empty()));
  }
}
