package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.PeoplePage;
import app.milepost.ui.Dialogs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A counsellor and their clients, in the real window. */
class PeopleJourneyTest {

  @TempDir private Path folder;

  @Test
  void theFirstStartAsksOnceWhomItIsFor() {
    try (AppDriver app = AppDriver.startNew(folder, 900, 600, Theme.LIGHT)) {
      app.picture("first-question-light-900");
      app.click("#for-clients");
      app.await(() -> app.find("#add-first").isPresent());
      assertThat(app.find("#first-question").orElseThrow().isVisible()).isFalse();
      app.click("#page-assess");
      assertThat(app.find("#choose-client")).isPresent();
      app.picture("choose-client-light-900");
      app.click("#choose-from-people");
      app.picture("people-none-light-900");
    }
    try (AppDriver app =
        AppDriver.startForClients(folder, 900, 600, Theme.LIGHT, new ScriptedDialogs())) {
      assertThat(app.find("#first-question").orElseThrow().isVisible()).isFalse();
      app.click("#page-settings");
      app.click("#use-me");
      app.await(() -> app.find("#person-name").filter(n -> !n.isDisabled()).isPresent());
      assertThat(app.find("#page-people").orElseThrow().isVisible()).isFalse();
      app.picture("settings-for-me-light-900");
    }
  }

  @Test
  void somebodyIsAddedFoundAndOpenedByKeyboardAlone() {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app = AppDriver.startForClients(folder, 900, 600, Theme.LIGHT, dialogs)) {
      PeoplePage people = new PeoplePage(app);
      people.add("José Núñez");
      people.add("Ana Silva");
      people.add("Zoë Ångström");
      assertThat(people.names()).containsExactly("Ana Silva", "José Núñez", "Zoë Ångström");
      people.type("nun");
      assertThat(people.names()).containsExactly("José Núñez");
      app.type(KeyCode.ENTER);
      people.awaitClient("José Núñez");
      AssessPage.ofClient(app).rate("2312");
      PeoplePage.open(app);
      people.clear();
      app.await(() ->
          people.cells("column-readiness").get(1).contains("Building")
              || people.cells("column-readiness").get(1).contains("Exploring"));
      app.type(KeyCode.DOWN, KeyCode.UP, KeyCode.UP, KeyCode.ENTER);
      people.awaitClient("Ana Silva");
      closeOverAHalfTypedForm(app, dialogs);
    }
  }

  private static void closeOverAHalfTypedForm(AppDriver app, ScriptedDialogs dialogs) {
    PeoplePage people = PeoplePage.open(app);
    app.chord(KeyCode.CONTROL, KeyCode.N);
    app.robot().write("Bo Berg");
    app.type(KeyCode.TAB);
    app.robot().write("555");
    app.chord(KeyCode.CONTROL, KeyCode.DIGIT2);
    PeoplePage.open(app);
    assertThat(people.typed("#edit-contact")).isEqualTo("555");
    assertThat(app.focused()).isEqualTo("edit-name");
    app.type(KeyCode.TAB);
    app.close();
    assertThat(app.stage().isShowing()).isTrue();
    assertThat(app.focused()).isEqualTo("edit-contact");
    assertThat(dialogs.asked())
        .containsExactly("You have typed in a form for Bo Berg and not saved it.");
    dialogs.decide(Dialogs.Unsaved.SAVE);
    app.close();
    app.await(() -> !app.stage().isShowing());
  }

  @Test
  void aDateTypedIntoAFormIsNotLookedForAmongPeople() {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app = AppDriver.startForClients(folder, 1200, 800, Theme.LIGHT, dialogs)) {
      PeoplePage people = new PeoplePage(app);
      people.add("Ana Silva");
      app.chord(KeyCode.CONTROL, KeyCode.N);
      app.robot().write("Bo Berg");
      app.press("#edit-consent");
      app.click("#edit-consent-day");
      app.chord(KeyCode.CONTROL, KeyCode.A);
      app.write("1/15/2025");
      app.type(KeyCode.TAB);
      assertThat(people.typed("#find-person")).isEmpty();
      assertThat(((DatePicker) app.find("#edit-consent-day").orElseThrow()).getValue())
          .isEqualTo(LocalDate.of(2025, 1, 15));
    }
  }

  @Test
  void whatIsTypedToFindSomebodyIsTakenBackBeforeWhatWasDoneToPeople() {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app = AppDriver.startForClients(folder, 900, 600, Theme.LIGHT, dialogs)) {
      PeoplePage people = new PeoplePage(app);
      people.add("Ana Silva");
      people.type("an");
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(people.typed("#find-person")).isNotEqualTo("an");
      assertThat(people.message()).contains("Added Ana Silva");
    }
  }

  @Test
  void whoIsDeletedComesBackWholeWithUndo() {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app = AppDriver.startForClients(folder, 900, 600, Theme.LIGHT, dialogs)) {
      PeoplePage people = new PeoplePage(app);
      people.add("Ana Silva");
      people.add("Bo Berg");
      people.openFirst("ana");
      AssessPage.ofClient(app).rate("234");
      String gauge = app.gauge();
      PeoplePage.open(app);
      dialogs.agree();
      app.type(KeyCode.DOWN);
      app.type(KeyCode.DELETE);
      app.await(() -> people.message().contains("Deleted Ana Silva"));
      assertThat(dialogs.asked().getLast()).contains("three answers");
      people.clear();
      assertThat(people.names()).containsExactly("Bo Berg");
      app.picture("people-deleted-light-900");
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      app.await(() -> people.names().size() == 2);
      people.openFirst("ana");
      assertThat(app.gauge()).isEqualTo(gauge);
    }
  }

  @Test
  void twoRecordsAreMergedAndTheMergeIsUndone() {
    try (AppDriver app =
        AppDriver.startForClients(folder, 1200, 800, Theme.LIGHT, new ScriptedDialogs())) {
      PeoplePage people = new PeoplePage(app);
      people.add("A. Silva");
      people.add("Ana Silva");
      people.clear();
      app.type(KeyCode.DOWN, KeyCode.HOME);
      app.chord(KeyCode.SHIFT, KeyCode.DOWN);
      app.click("#merge-people");
      app.await(() -> app.find("#merge-panel").isPresent());
      app.click("#merge-name-second");
      app.picture("people-merge-light-1200");
      app.click("#merge-agree");
      app.await(() -> people.names().size() == 1);
      assertThat(people.names()).containsExactly("Ana Silva");
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      app.await(() -> people.names().size() == 2);
      assertThat(people.names()).containsExactly("A. Silva", "Ana Silva");
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 900, 600", "DARK, 1200, 800"})
  void thePageIsShownInBothColorsAndSizes(Theme theme, double width, double height) {
    String name = "%s-%d".formatted(theme.name().toLowerCase(Locale.ROOT), (int) width);
    try (AppDriver app =
        AppDriver.startForClients(folder, width, height, theme, new ScriptedDialogs())) {
      PeoplePage people = new PeoplePage(app);
      people.add("José Núñez", "jose@example.org", "evening, Spanish");
      people.add("Ana Silva", "555-1234", "evening");
      people.add("Zoë Ångström", "", "");
      people.openFirst("ana");
      AssessPage.ofClient(app).rate("34433333433-43323-333");
      PeoplePage.open(app);
      people.clear();
      people.openFirst("jose");
      AssessPage.ofClient(app).rate("2111");
      PeoplePage.open(app);
      people.clear();
      app.await(() -> people.cells("column-readiness").getFirst().contains("points"));
      app.type(KeyCode.DOWN);
      app.picture("people-" + name);
      app.type(KeyCode.F2);
      app.await(() -> app.find("#person-panel").isPresent());
      app.picture("people-edit-" + name);
      app.type(KeyCode.ESCAPE);
      people.type("xyz");
      app.picture("people-nobody-found-" + name);
      assertThat(people.names()).isEmpty();
    }
  }
}
