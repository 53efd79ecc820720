package app.milepost.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Session;
import app.milepost.testkit.DamagedRows;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.work.Counselling;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier sessions added up to, without a window. */
class EarlierScoreTest {

  @TempDir private Path folder;
  private OpenDesk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void eachTellsItsPointsAndWhatChangedSinceTheOneBefore() {
    desk.workspace().rate("medical-terminology", 1);
    desk.sessions().close();
    desk.workspace().rate("medical-terminology", 2);
    desk.sessions().close();

    List<EarlierScore> scores = scores();

    EarlierScore.Known first = (EarlierScore.Known) scores.getFirst();
    assertThat(first.result())
        .matches("\\d+\\.\\d–\\d+\\.\\d points, Exploring so far, up to Nearly ready");
    assertThat(first.change()).isEmpty();
    assertThat(((EarlierScore.Known) scores.getLast()).change())
        .startsWith("Since ")
        .contains(
            "Readiness: Exploring so far, up to Nearly ready, as before.", "One skill raised: ")
        .containsPattern("Up \\d+\\.\\d points, from \\d+\\.\\d to \\d+\\.\\d\\.")
        .doesNotContain("step");
  }

  @Test
  void whatIsMeasuredByAnotherStepThanItWasAimedAtSaysSo() {
    desk.workspace().aimAt("junior");
    desk.workspace().rate("medical-terminology", 1);
    desk.sessions().close();
    desk.workspace().aimAt("technician");
    desk.sessions().close();

    assertThat(((EarlierScore.Known) scores().getLast()).change())
        .contains("Here both are measured by what “")
        .contains(title("junior"), title("technician"));
  }

  @Test
  void nobodyIsToldPointsByAnotherPackThanTheOneItWasClosedWith() {
    desk.workspace().rate("medical-terminology", 1);
    desk.sessions().close();
    DamagedRows.packOf(folder, shown().earlier().getFirst().head().id());

    assertThat(scores()).containsExactly(new EarlierScore.WithoutPack());
  }

  @Test
  void scoresOfOneClientAreNeverShownWithAnother() {
    desk.workspace().rate("medical-terminology", 1);
    desk.sessions().close();
    SessionViewModel page = page();
    desk.show("Ben");

    assertThat(page.shownProperty().get().orElseThrow().scores()).isEmpty();
  }

  private String title(String rung) {
    return desk.workspace().roleProperty().get().orElseThrow().rung(rung).orElseThrow().title();
  }

  private List<EarlierScore> scores() {
    SessionState shown = shown();
    Map<Long, EarlierScore> byId = shown.scores();
    return shown.earlier().reversed().stream()
        .map(Session::head)
        .map(head -> byId.get(head.id()))
        .toList();
  }

  private SessionState shown() {
    return page().shownProperty().get().orElseThrow();
  }

  private SessionViewModel page() {
    return new SessionViewModel(
        desk.workspace(),
        desk.sessions(),
        desk.milestones(),
        new Counselling(desk.workspace()),
        desk.leaving(),
        () -> {});
  }
}
