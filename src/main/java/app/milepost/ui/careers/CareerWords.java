package app.milepost.ui.careers;

import app.milepost.catalog.Listing;
import app.milepost.scoring.near.NearCareer;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the page says of careers. */
final class CareerWords {

  /** How much preparation the job zones 1 to 5 mean, as O*NET has them. */
  private static final List<String> PREPARATION =
      List.of("little or no", "some", "medium", "considerable", "extensive");

  private CareerWords() {}

  /** Returns what a job zone means: {@code some preparation}. */
  static String preparation(int zone) {
    return PREPARATION.get(Math.clamp(zone, 1, PREPARATION.size()) - 1) + " preparation";
  }

  /** Returns what to choose a job zone by: {@code 2, some preparation}. */
  static String zone(int zone) {
    return "%d, %s".formatted(zone, preparation(zone));
  }

  /**
   * Returns what tells a career from others of nearly the same title.
   *
   * @param alsoCalled the other name it was found by
   */
  static String about(Listing listing, Optional<String> alsoCalled) {
    List<String> said = new ArrayList<>();
    alsoCalled.map("Also called: "::concat).ifPresent(said::add);
    if (!listing.family().isEmpty()) {
      said.add(listing.family());
    }
    listing.zone().ifPresent(zone -> said.add(preparation(zone)));
    said.add(source(listing));
    return String.join(" · ", said);
  }

  private static String source(Listing listing) {
    String code = listing.code().isEmpty() ? "" : " " + listing.code();
    return switch (listing.origin()) {
      case BUNDLED -> "comes with Milepost";
      case OWN -> "from your packs folder";
      case ONET -> "O*NET" + code;
      case ESCO -> "ESCO" + code;
      case CASE -> "CASE framework" + code;
    };
  }

  /** Returns how near somebody is: {@code 48–71 of 100 · answered 12 of 28}. */
  static String near(NearCareer near) {
    String earned = Numbers.whole(near.figures().earned());
    String potential = Numbers.whole(near.figures().potential());
    return "%s of 100 · answered %d of %d"
        .formatted(
            earned.equals(potential) ? earned : earned + "–" + potential,
            near.answered(),
            near.asked());
  }
}
