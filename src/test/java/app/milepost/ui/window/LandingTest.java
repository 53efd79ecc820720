package app.milepost.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.UsageSettings.Audience;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On which page a counsellor finds themselves. */
class LandingTest {

  @TempDir private Path temp;
  private OpenDesk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(temp.resolve("data"));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static Page page(Navigator navigator) {
    return navigator.placeProperty().get().page();
  }

  private Navigator landedOn(Page first) {
    Navigator navigator = new Navigator(first);
    PeopleFirst.follow(desk.openFolder(), navigator);
    return navigator;
  }

  @Test
  void whereNoClientIsChosenThePeopleAreShown() {
    desk.openFolder().show(Optional.empty());
    assertThat(page(landedOn(Page.CAREER))).isEqualTo(Page.PEOPLE);
    assertThat(page(landedOn(Page.SETTINGS))).isEqualTo(Page.SETTINGS);
  }

  @Test
  void whoeverWorksWithAClientStaysWhereTheyWere() {
    assertThat(page(landedOn(Page.CAREER))).isEqualTo(Page.CAREER);
  }

  @Test
  void whoeverGoesToTheGuideByThemselvesStaysThere() {
    desk.openFolder().show(Optional.empty());
    Navigator navigator = landedOn(Page.CAREER);
    navigator.go(Page.CAREER);
    assertThat(page(navigator)).isEqualTo(Page.CAREER);
  }

  @Test
  void anotherFolderWithoutTheClientLeadsToItsPeople() {
    Navigator navigator = landedOn(Page.SETTINGS);
    desk.openFolder().open(temp.resolve("other"));
    assertThat(page(navigator)).isEqualTo(Page.PEOPLE);
  }

  @Test
  void whoeverRatesThemselvesIsNotLedAway() {
    desk.openFolder().use(Audience.ME);
    Navigator navigator = landedOn(Page.CAREER);
    desk.openFolder().open(temp.resolve("other"));
    assertThat(page(navigator)).isEqualTo(Page.CAREER);
  }
}
