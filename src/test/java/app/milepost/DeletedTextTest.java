package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.TextControls;
import app.milepost.testkit.pages.LockedPage;
import app.milepost.testkit.pages.PeoplePage;
import app.milepost.testkit.pages.SessionPage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever was typed and deleted again stays deleted once something else is on screen: nobody finds
 * it with undo in a field of another person, skill, session or folder.
 */
class DeletedTextTest {

  private static final String PASSPHRASE = "quiet green harbor";
  private static final String SECRET = "zqx";

  @TempDir private Path folder;
  @TempDir private Path another;

  private final ScriptedDialogs dialogs = new ScriptedDialogs();

  @BeforeEach
  void fill() {
    DeskFolder.fill(folder);
    DeskFolder.fill(another);
  }

  @Test
  void withAnotherPerson() {
    try (AppDriver app = office()) {
      PeoplePage.open(app).add("Ben Ode");
      assertThat(typeOnEveryPage(app))
          .contains("note", "shared-notes", "private-notes", "next-step", "find-person");
      PeoplePage.open(app).openFirst("ben");
      assertNothingComesBack(app);
    }
  }

  @Test
  void withAnotherForm() {
    try (AppDriver app = office()) {
      PeoplePage.open(app).add("Ben Ode");
      editFirst(app, "ana");
      assertThat(new TextControls(app).typeAndDelete(SECRET)).contains("edit-name");
      app.press("#cancel-person");
      editFirst(app, "ben");
      assertThat(new TextControls(app).bringBack(SECRET)).isEmpty();
    }
  }

  private static void editFirst(AppDriver app, String word) {
    PeoplePage people = PeoplePage.open(app);
    people.clear();
    people.type(word);
    app.press("#edit-person");
    app.await(() -> app.find("#edit-name").isPresent());
  }

  @Test
  void withAnotherSession() {
    try (AppDriver app = office()) {
      typeOnEveryPage(app);
      SessionPage session = SessionPage.open(app);
      session.close();
      session.start();
      assertNothingComesBack(app);
    }
  }

  @Test
  void withAnotherSkill() {
    try (AppDriver app = office()) {
      app.click("#page-assess");
      for (int skill = 0; skill < 4; skill++) {
        assertThat(on(app, "assess").typeAndDelete(SECRET)).contains("note");
        app.press("#next");
        assertThat(on(app, "assess").bringBack(SECRET)).isEmpty();
      }
    }
  }

  @Test
  void withTheOtherSideOfASkill() {
    try (AppDriver app = office()) {
      app.click("#page-assess");
      app.press("#side-own");
      app.press("#change-for-client");
      assertThat(new TextControls(app).typeAndDelete(SECRET)).contains("note");
      app.press("#side-counsellor");
      assertThat(new TextControls(app).bringBack(SECRET)).isEmpty();
    }
  }

  @Test
  void withAnotherFolder() {
    try (AppDriver app = office()) {
      typeOnEveryPage(app);
      app.click("#page-settings");
      dialogs.chooseFolder(another);
      app.press("#settings-other-folder");
      app.await(() -> app.text("#data-folder").contains(another.toString()));
      PeoplePage people = PeoplePage.open(app);
      app.await(() -> people.names().contains("Ana Lopes"));
      people.openFirst("ana");
      assertNothingComesBack(app);
    }
  }

  @Test
  void withAnotherFolderOfOnePerson() {
    ScriptedDialogs chooser = new ScriptedDialogs();
    chooser.chooseFolder(another.resolve("theirs"));
    try (AppDriver app = AppDriver.start(another.resolve("mine"), 900, 600, Theme.LIGHT, chooser)) {
      List<String> pages = List.of("career", "assess", "report", "progress", "settings");
      pages.forEach(
          page -> assertThat(on(app, page).typeAndDelete(SECRET)).contains("person-name"));
      app.press("#settings-other-folder");
      app.await(() -> app.text("#data-folder").endsWith("theirs"));
      app.await(() -> !app.find("#person-name").orElseThrow().isDisabled());
      pages.forEach(page -> assertThat(on(app, page).bringBack(SECRET)).as(page).isEmpty());
    }
  }

  @Test
  void onceItWasLocked() {
    DeskFolder.protect(folder, PASSPHRASE);
    try (AppDriver app =
        AppDriver.startLocked(folder, 900, 600, Theme.LIGHT, 1, InstantSource.system(), dialogs)) {
      LockedPage locked = new LockedPage(app);
      new TextControls(app).typeAndDelete(SECRET);
      locked.unlock(PASSPHRASE);
      typeOnEveryPage(app);
      LockedPage.lock(app);
      assertThat(new TextControls(app).bringBack(SECRET)).isEmpty();
      assertThat(new TextControls(app).bringBack("q")).as("the passphrase").isEmpty();
      locked.unlock(PASSPHRASE);
      assertNothingComesBack(app);
    }
  }

  private AppDriver office() {
    AppDriver app = AppDriver.startForClients(folder, 1200, 800, Theme.LIGHT, dialogs);
    new PeoplePage(app).awaitClient("Ana Lopes");
    return app;
  }

  private static final List<String> PAGES =
      List.of(
          "career", "assess", "report", "session", "progress", "caseload", "settings", "people");

  /** Returns the names of all that was typed into. */
  private List<String> typeOnEveryPage(AppDriver app) {
    List<String> names = new ArrayList<>();
    for (String page : PAGES) {
      names.addAll(on(app, page).typeAndDelete(SECRET));
    }
    return names;
  }

  private void assertNothingComesBack(AppDriver app) {
    List<String> back = new ArrayList<>();
    for (String page : PAGES) {
      back.addAll(on(app, page).bringBack(SECRET));
    }
    assertThat(back).isEmpty();
  }

  /** Brings a page to the front with everything on it open. */
  private static TextControls on(AppDriver app, String page) {
    app.click("#page-" + page);
    if (page.equals("assess")) {
      app.find("#exclude").filter(Node::isVisible).ifPresent(ask -> app.press("#exclude"));
    }
    if (page.equals("session")) {
      new SessionPage(app).showPrivateNotes();
    }
    app.settle();
    return new TextControls(app);
  }
}
