package app.milepost.ui.careers;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.catalog.Listing;
import app.milepost.role.RolePack;
import app.milepost.search.career.CareerFilter;
import app.milepost.settings.CareerChoices;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.random.MadeUpCareers;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CareersViewModelTest {

  @TempDir Path folder;
  private final MadeUpSource source = new MadeUpSource(40);
  private final ObjectProperty<CareerChoices> choices =
      new SimpleObjectProperty<>(CareerChoices.USUAL);
  private final Navigator navigator = new Navigator(Page.CAREERS);
  private OpenDesk desk;
  private CareersViewModel model;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder);
    model =
        new CareersViewModel(
            desk.workspace(), desk.openFolder(), desk.tasks(), source, navigator, choices);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void nothingIsReadBeforeThePageIsSeenAndThenLettersFind() {
    assertThat(model.stateProperty().get().finder()).isEmpty();
    model.look("records technician 3");
    assertThat(model.stateProperty().get().found()).isEmpty();
    model.read();
    assertThat(model.stateProperty().get().found())
        .extracting(hit -> hit.listing().title())
        .startsWith("Records Technician 3");
    model.clear();
    assertThat(model.stateProperty().get().isLooking()).isFalse();
    model.family(Optional.of("Family 03"));
    assertThat(model.stateProperty().get().found()).hasSize(2);
    model.zone(OptionalInt.of(4));
    assertThat(model.stateProperty().get().filter())
        .isEqualTo(new CareerFilter(Optional.of("Family 03"), OptionalInt.of(4)));
    model.clear();
    model.listAll(true);
    assertThat(model.stateProperty().get().found()).hasSize(41);
  }

  @Test
  void whatCannotBeReadIsToldBesideTheCareersThereAre() {
    source.damage();
    model.read();
    assertThat(model.stateProperty().get().problem())
        .contains("The file is damaged. Move it away.");
    model.listAll(true);
    assertThat(model.stateProperty().get().found()).hasSize(1);
    model.open(MadeUpCareers.id(3));
    assertThat(model.problemProperty().get()).contains("The file is damaged. Move it away.");
    assertThat(onScreen()).isEqualTo("health-records-technician");
  }

  @Test
  void openingACareerShowsItAndLeadsToItsGuide() {
    model.read();
    model.look("clerk");
    model.open(MadeUpCareers.id(3));
    assertThat(onScreen()).isEqualTo(MadeUpCareers.id(3));
    assertThat(desk.workspace().isOpen()).isTrue();
    assertThat(navigator.placeProperty().get().page()).isEqualTo(Page.CAREER);
    assertThat(model.stateProperty().get().isLooking()).isFalse();
    navigator.go(Page.CAREERS);
    model.open(MadeUpCareers.id(3));
    assertThat(navigator.placeProperty().get().page()).isEqualTo(Page.CAREER);
  }

  @Test
  void aCareerOpenedElsewhereLeadsNowhere() {
    desk.openFolder().show(MadeUpSource.BUNDLED);
    assertThat(navigator.placeProperty().get().page()).isEqualTo(Page.CAREERS);
    model.open("gone");
    assertThat(model.problemProperty().get()).isPresent();
    assertThat(navigator.placeProperty().get().page()).isEqualTo(Page.CAREERS);
  }

  @Test
  void theLastOneAskedForIsTheOneThatOpens() {
    desk.tasks().hold();
    model.open(MadeUpCareers.id(3));
    model.open(MadeUpCareers.id(5));
    desk.tasks().release();
    assertThat(onScreen()).isEqualTo(MadeUpCareers.id(5));
  }

  @Test
  void starsAndRecentCareersAreThoseThatAreThere() {
    model.read();
    choices.set(
        new CareerChoices(
            List.of("health-records-technician", MadeUpCareers.id(2), "gone"), List.of("gone")));
    assertThat(model.recent()).extracting(Listing::id).containsExactly(MadeUpCareers.id(2));
    model.star(MadeUpCareers.id(9), true);
    model.star(MadeUpCareers.id(4), true);
    model.star(MadeUpCareers.id(9), false);
    assertThat(choices.get().starred()).containsExactly("gone", MadeUpCareers.id(4));
    assertThat(model.starred()).extracting(Listing::id).containsExactly(MadeUpCareers.id(4));
  }

  private String onScreen() {
    return desk.workspace().roleProperty().get().map(RolePack::id).orElse("");
  }
}
