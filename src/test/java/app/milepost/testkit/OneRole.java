package app.milepost.testkit;

import app.milepost.format.PackLibrary;
import app.milepost.role.RolePack;
import app.milepost.ui.folder.Careers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Finds the same role in every folder.
 *
 * @param pack the role, read already
 */
public record OneRole(RolePack pack) implements Careers.Finder {

  @Override
  public Optional<RolePack> firstIfRead() {
    return Optional.of(pack);
  }

  @Override
  public RolePack first() {
    return pack;
  }

  @Override
  public RolePack find(Path folder, String wanted) {
    return pack;
  }

  @Override
  public List<PackLibrary.Entry> all(Path folder) {
    return List.of(new PackLibrary.Entry.Usable(pack, Optional.empty()));
  }
}
