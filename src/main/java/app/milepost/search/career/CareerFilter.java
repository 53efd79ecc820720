package app.milepost.search.career;

import app.milepost.catalog.Listing;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which careers are looked through.
 *
 * @param family only those of this family; any where it is empty
 * @param zone only those of this job zone, 1 to 5; any where it is empty
 */
public record CareerFilter(Optional<String> family, OptionalInt zone) {

  /** Lets every career through. */
  public static final CareerFilter ANY = new CareerFilter(Optional.empty(), OptionalInt.empty());

  /** Returns whether every career gets through. */
  public boolean isOpen() {
    return equals(ANY);
  }

  /** Returns whether a career is looked through. */
  public boolean lets(Listing listing) {
    return family.filter(wanted -> !wanted.equals(listing.family())).isEmpty()
        && (zone.isEmpty() || zone.equals(listing.zone()));
  }
}
