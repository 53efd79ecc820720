package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.settings.Settings.Theme;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.PackFiles;
import app.milepost.testkit.SessionElsewhere;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.pages.SessionPage;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client sits down beside the counsellor and looks on. */
class OnlookerJourneyTest {

  @TempDir private Path data;

  @ParameterizedTest
  @CsvSource({"900, 600, LIGHT", "1200, 800, DARK"})
  void aClientWhoLooksOnSeesNothingThatIsNotTheirs(double width, double height, Theme theme)
      throws StoreException {
    DeskFolder.fill(data);
    addSomebodyElse();
    String name = "onlooker-%.0f-%s-".formatted(width, theme.name().toLowerCase(Locale.ROOT));
    try (AppDriver app = AppDriver.start(data, width, height, theme)) {
      SessionPage session = SessionPage.open(app);
      session.showPrivateNotes();
      assertThat(isShown(app, "#agenda")).isTrue();

      app.click("#client-looks-on");
      app.await(() -> isShown(app, "#onlooker"));
      app.picture(name + "session");
      assertThat(session.showsPrivateNotes()).isFalse();
      assertThat(isShown(app, "#show-private")).isFalse();
      assertThat(isShown(app, "#agenda")).as("the counsellor's ratings").isFalse();
      assertThat(isShown(app, "#earlier")).isTrue();
      assertThat(app.robot().from(app.root()).lookup(".label").queryAllAs(Labeled.class))
          .filteredOn(OnlookerJourneyTest::isSeen)
          .extracting(Labeled::getText)
          .noneMatch(text -> text.contains("There are private") || text.contains("Nervous"));

      app.click("#page-assess");
      app.await(() -> isShown(app, ".requirement-card"));
      app.type(KeyCode.C);
      assertThat(isShown(app, "#side-counsellor")).isFalse();
      assertThat(isShown(app, "#change-for-client")).isTrue();
      assertThat(app.text("#whose-side")).contains("your client's own answers, to look at");
      assertThat(app.texts(".evidence .toggle-button")).contains("My word");
      assertThat(opacity(app.find("#level-0 .level-badge").orElseThrow()))
          .as("what is only looked at can be read")
          .isGreaterThan(0.7);
      app.picture(name + "assess");

      assertThat(app.find("#page-people").orElseThrow().isDisabled()).isTrue();
      assertThat(app.find("#page-settings").orElseThrow().isDisabled()).isTrue();
      app.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT1);
      app.await(() -> isShown(app, "#out-of-sight"));
      app.picture(name + "people");

      app.press("#end-onlooker");
      app.await(() -> !isShown(app, "#onlooker"));
      app.await(() -> isShown(app, "#follow-ups"));
      assertThat(app.texts(".follow-up"))
          .containsExactly("1 step overdue", "1 appointment in the next 7 days");
      app.picture(name + "follow-ups");
      app.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
      app.await(() -> isShown(app, "#session-title"));
      assertThat(isShown(app, "#onlooker")).isTrue();
    }
  }

  private void addSomebodyElse() throws StoreException {
    try (SqliteStore store = SqliteStore.open(new DataFolder(data), InstantSource.system())) {
      Person ben = store.people().add(Details.NONE.named("Ben Ito"));
      Counsel late =
          new Counsel(
              Map.of(),
              "",
              "",
              List.of(
                  new NextStep(
                      "Call back",
                      Optional.of(LocalDate.now(ZoneId.systemDefault()).minusDays(3)),
                      false)));
      store
          .sessions()
          .add(
              ben.id(),
              SessionElsewhere.of(
                  WorkedExample.assessment().role(),
                  "technician",
                  WorkedExample.assessment().answers(),
                  late.meeting(Optional.of(LocalDate.now(ZoneId.systemDefault()).plusDays(2))),
                  Instant.parse("2026-09-01T10:00:00Z"),
                  Optional.of(PackFiles.of(WorkedExample.pack()))));
    }
  }

  private static boolean isShown(AppDriver app, String selector) {
    return app.find(selector).filter(OnlookerJourneyTest::isSeen).isPresent();
  }

  private static double opacity(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent)
        .mapToDouble(Node::getOpacity)
        .reduce(1, (a, b) -> a * b);
  }

  private static boolean isSeen(Node node) {
    Node at = node;
    while (at != null && at.isVisible()) {
      at = at.getParent();
    }
    return at == null;
  }
}
