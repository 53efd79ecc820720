package app.milepost.ui.careers;

import app.milepost.search.career.CareerFilter;
import app.milepost.search.career.CareerFinder;
import app.milepost.search.career.CareerHit;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for and what was found.
 *
 * @param finder all careers; empty until they have been read
 * @param problem why they could not be read, and what to do
 * @param typed what was typed to find one
 * @param filter which of them are looked through
 * @param everything whether all are listed although nothing is looked for
 * @param found what answers to it, the nearest first; empty where nothing is looked for
 */
record CareersState(
    Optional<CareerFinder> finder,
    Optional<String> problem,
    String typed,
    CareerFilter filter,
    boolean everything,
    List<CareerHit> found) {

  static final CareersState READING =
      new CareersState(Optional.empty(), Optional.empty(), "", CareerFilter.ANY, false, List.of());

  CareersState {
    found = List.copyOf(found);
  }

  /** Returns whether anything is looked for. */
  boolean isLooking() {
    return !typed.isBlank() || !filter.isOpen() || everything;
  }

  CareersState with(CareerFinder read, Optional<String> wrong) {
    return new CareersState(Optional.of(read), wrong, typed, filter, everything, found).findAnew();
  }

  CareersState failed(String sentence) {
    return new CareersState(finder, Optional.of(sentence), typed, filter, everything, found);
  }

  CareersState looking(String changed) {
    return new CareersState(finder, problem, changed, filter, everything, found).findAnew();
  }

  CareersState within(CareerFilter changed) {
    return new CareersState(finder, problem, typed, changed, everything, found).findAnew();
  }

  CareersState all(boolean wanted) {
    return new CareersState(finder, problem, typed, filter, wanted, found).findAnew();
  }

  private CareersState findAnew() {
    List<CareerHit> hits =
        isLooking() ? finder.map(f -> f.find(typed, filter)).orElse(List.of()) : List.of();
    return new CareersState(finder, problem, typed, filter, everything, hits);
  }
}
