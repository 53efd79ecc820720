package app.milepost.search.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.catalog.Listing;
import app.milepost.testkit.random.MadeUpCareers;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerFinderTest {

  private static final Listing CLERKS =
      listing("Billing and Posting Clerks", "43-3021.00", "Office", 2, "Billing Clerk", "Biller");
  private static final Listing NURSES =
      listing("Registered Nurses", "29-1141.00", "Healthcare", 3, "Staff Nurse", "Billing Nurse");
  private static final Listing BILLER =
      listing("Biller", "43-3021.01", "Office", 2, "Statement Clerk");
  private static final Listing BARISTA =
      listing("Café Workers", "35-3023.01", "Food", 1, "Barista", "Espresso Billing");

  private final CareerFinder finder = new CareerFinder(List.of(CLERKS, NURSES, BILLER, BARISTA));

  private static Listing listing(
      String title, String code, String family, int zone, String... others) {
    return new Listing(
        title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        "1.0.0",
        title,
        Listing.Origin.ONET,
        code,
        family,
        OptionalInt.of(zone),
        List.of(others));
  }

  private List<String> titles(String typed) {
    return finder.find(typed, CareerFilter.ANY).stream().map(h -> h.listing().title()).toList();
  }

  @Test
  void theTitleComesBeforeItsBeginningThenWordsOfItThenOtherNames() {
    assertThat(finder.find("biller", CareerFilter.ANY))
        .containsExactly(
            new CareerHit(BILLER, Optional.empty()), new CareerHit(CLERKS, Optional.of("Biller")));
    assertThat(titles("bill"))
        .containsExactly(
            "Billing and Posting Clerks", "Biller", "Registered Nurses", "Café Workers");
    assertThat(titles("clerk")).containsExactly("Billing and Posting Clerks", "Biller");
    assertThat(titles("nurse")).containsExactly("Registered Nurses");
  }

  @Test
  void anotherNameIsToldUnlessTheTitleHasItAll() {
    assertThat(finder.find("staff nurse", CareerFilter.ANY))
        .containsExactly(new CareerHit(NURSES, Optional.of("Staff Nurse")));
    assertThat(finder.find("billing clerk", CareerFilter.ANY))
        .first()
        .isEqualTo(new CareerHit(CLERKS, Optional.empty()));
    assertThat(finder.find("arist", CareerFilter.ANY))
        .containsExactly(new CareerHit(BARISTA, Optional.of("Barista")));
    assertThat(finder.find("registered office", CareerFilter.ANY)).isEmpty();
    assertThat(finder.find("nurse healthcare", CareerFilter.ANY))
        .containsExactly(new CareerHit(NURSES, Optional.empty()));
  }

  @Test
  void ofCareersAsNearThoseWithMoreSuchNamesComeFirst() {
    Listing teachers = listing("Teachers", "25-1194.00", "Education", 4, "HVAC Instructor");
    Listing mechanics =
        listing("Workers", "49-9021.00", "Repair", 3, "HVAC Installer", "HVAC Mechanic");
    CareerFinder both = new CareerFinder(List.of(teachers, mechanics));
    assertThat(both.find("hvac", CareerFilter.ANY))
        .containsExactly(
            new CareerHit(mechanics, Optional.of("HVAC Installer")),
            new CareerHit(teachers, Optional.of("HVAC Instructor")));
  }

  @ParameterizedTest
  @CsvSource({
    "CAFE, Café Workers",
    "café worker, Café Workers",
    "cafés, Café Workers",
    "workers café, Café Workers",
    "29-1141, Registered Nurses",
    "29-1141.00, Registered Nurses",
    "'  staff   nurse ', Registered Nurses",
    "staff nurses, Registered Nurses",
    "espresso, Café Workers"
  })
  void caseAccentsOrderAndNumberOfWordsDoNotCount(String typed, String title) {
    assertThat(titles(typed)).first().isEqualTo(title);
  }

  @Test
  void nothingTypedFindsAllThatTheFilterLetsThrough() {
    assertThat(titles(" ,"))
        .containsExactly(
            "Biller", "Billing and Posting Clerks", "Café Workers", "Registered Nurses");
    CareerFilter office = new CareerFilter(Optional.of("Office"), OptionalInt.empty());
    assertThat(finder.find("", office))
        .extracting(CareerHit::listing)
        .containsExactly(BILLER, CLERKS);
    CareerFilter zone = new CareerFilter(Optional.empty(), OptionalInt.of(3));
    assertThat(finder.find("bill", zone)).extracting(CareerHit::listing).containsExactly(NURSES);
    assertThat(finder.families()).containsExactly("Food", "Healthcare", "Office");
    assertThat(finder.zones()).containsExactly(1, 2, 3);
  }

  @Test
  void everyNameOfAThousandCareersLeadsToItsCareer() {
    List<Listing> many = MadeUpCareers.listings(1_016, 54);
    CareerFinder all = new CareerFinder(many);
    for (int i = 0; i < many.size(); i += 37) {
      Listing listing = many.get(i);
      assertThat(all.find(listing.title(), CareerFilter.ANY).getFirst().listing())
          .isEqualTo(listing);
      assertThat(all.find(listing.code(), CareerFilter.ANY).getFirst().listing())
          .isEqualTo(listing);
      assertThat(all.find(listing.otherTitles().get(i % 54), CareerFilter.ANY))
          .extracting(CareerHit::listing)
          .contains(listing);
    }
  }
}
