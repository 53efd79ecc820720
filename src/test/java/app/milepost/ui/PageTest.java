package app.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings;
import app.milepost.settings.UsageSettings;
import app.milepost.ui.window.Remembered;
import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void onePersonAloneSeesNoPageAboutClients() {
    assertThat(Page.shown(false)).startsWith(Page.CAREER).doesNotContain(Page.PEOPLE);
    assertThat(Page.shown(false)).endsWith(Page.SETTINGS);
  }

  @Test
  void aCounsellorSeesThePeopleFirst() {
    assertThat(Page.shown(true)).startsWith(Page.PEOPLE, Page.CAREER).endsWith(Page.SETTINGS);
  }

  @Test
  void numbersFollowWhatIsOnTheRail() {
    assertThat(Page.numbered(1, false)).contains(Page.CAREER);
    assertThat(Page.numbered(1, true)).contains(Page.PEOPLE);
    assertThat(Page.numbered(0, true)).isEmpty();
    assertThat(Page.numbered(Page.shown(false).size() + 1, false)).isEmpty();
  }

  @Test
  void aPageThatIsNotOnTheRailIsNotBroughtBack() {
    Settings settings = Settings.DEFAULT.withPage(Page.PEOPLE.name());

    assertThat(Remembered.page(settings)).isEqualTo(Page.CAREER);
    assertThat(
            Remembered.page(
                settings.withUsageSettings(
                    UsageSettings.DEFAULT.forWhom(UsageSettings.Audience.CLIENTS))))
        .isEqualTo(Page.PEOPLE);
  }

  @Test
  void settingsTheEditorAndPagesAboutManyPeopleShowNobodysAnswers() {
    assertThat(Page.values())
        .filteredOn(page -> !page.showsAnswers())
        .containsExactly(Page.PEOPLE, Page.EDITOR, Page.CASELOAD, Page.SETTINGS);
  }
}
