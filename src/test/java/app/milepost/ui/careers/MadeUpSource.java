package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.format.BundledPacks;
import app.milepost.role.RolePack;
import app.milepost.testkit.random.MadeUpCareers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A bundled career and some that are made up; can be made to fail. */
final class MadeUpSource implements CareerSource {

  static final RolePack BUNDLED = BundledPacks.read("health-records-technician");

  private final MadeUpCareers made = new MadeUpCareers();
  private final int careers;
  private boolean damaged;

  MadeUpSource(int careers) {
    this.careers = careers;
  }

  void damage() {
    damaged = true;
  }

  private void require() throws IOException {
    if (damaged) {
      throw new IOException("The file is damaged. Move it away.");
    }
  }

  @Override
  public Listed listings(Path folder) {
    List<Listing> all = new ArrayList<>();
    all.add(Listing.of(BUNDLED, Listing.Origin.BUNDLED));
    if (damaged) {
      return new Listed(all, Optional.of("The file is damaged. Move it away."));
    }
    all.addAll(MadeUpCareers.listings(careers, 3));
    return new Listed(all, Optional.empty());
  }

  @Override
  public List<RolePack> outlines(Path folder) throws IOException {
    require();
    List<RolePack> all = new ArrayList<>(made.packs(careers));
    all.add(BUNDLED);
    return all;
  }

  @Override
  public Optional<RolePack> pack(Path folder, String id) throws IOException {
    return outlines(folder).stream().filter(pack -> pack.id().equals(id)).findFirst();
  }
}
