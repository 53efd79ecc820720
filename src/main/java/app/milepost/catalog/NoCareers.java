package app.milepost.catalog;

import app.milepost.role.RolePack;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The catalog of no folder. */
final class NoCareers implements CareerCatalog {

  @Override
  public int count() {
    return 0;
  }

  @Override
  public List<Listing> listings() {
    return List.of();
  }

  @Override
  public Optional<byte[]> pack(String id) {
    return Optional.empty();
  }

  @Override
  public List<RolePack> outlines() {
    return List.of();
  }

  @Override
  public void replace(Listing.Origin origin, Iterable<ImportedCareer> careers) {
    throw new UnsupportedOperationException("there is no folder to keep careers in");
  }

  @Override
  public void add(Listing.Origin origin, Iterable<ImportedCareer> careers) {
    throw new UnsupportedOperationException("there is no folder to keep careers in");
  }

  @Override
  public void remove(Collection<Listing.Origin> origins) {
    // There is nothing to take out.
  }
}
