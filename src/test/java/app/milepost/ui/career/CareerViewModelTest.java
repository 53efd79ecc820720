package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.RolePack;
import app.milepost.role.Section;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.TestStore;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Figure;
import app.milepost.ui.career.text.Level;
import app.milepost.ui.career.text.OtherCareers;
import app.milepost.ui.career.text.Statement;
import app.milepost.ui.work.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class CareerViewModelTest {

  private final RolePack pack = Packs.baker();
  private final Workspace workspace = new Workspace(new DirectTasks());
  private final CareerViewModel model =
      new CareerViewModel(
          workspace,
          new OtherCareers(new SimpleObjectProperty<>(List.of()), workspace::showRole),
          new SimpleObjectProperty<>(Optional.empty()));

  private void open() {
    TestStore store = new TestStore();
    workspace.showRole(pack);
    workspace.open(store, store.begin(pack.id(), pack.defaultRung()));
  }

  private Contents guide() {
    return model.guideProperty().get().orElseThrow();
  }

  private Aim aim() {
    return model.aimProperty().get().orElseThrow();
  }

  private Section section(String id) {
    return pack.section(id).orElseThrow();
  }

  @Test
  void nothingIsThereBeforeTheRoleIs() {
    assertThat(model.guideProperty().get()).isEmpty();
    assertThat(model.aimProperty().get()).isEmpty();
  }

  @Test
  void theGuideIsThereWithTheRoleAlthoughNoAnswersAre() {
    workspace.showRole(pack);

    assertThat(guide().title()).isEqualTo("Baker");
    assertThat(aim().rung().id()).isEqualTo("helper");
  }

  @Test
  void whoeverHearsOfTheGuideFindsTheAim() {
    List<Boolean> found = new ArrayList<>();
    model
        .guideProperty()
        .addListener((o, before, now) -> found.add(model.aimProperty().get().isPresent()));

    workspace.showRole(pack);

    assertThat(found).containsExactly(true);
  }

  @Test
  void noStepCanBeAimedAtBeforeAnswersAreOpen() {
    workspace.showRole(pack);

    model.aimAt("master");

    assertThat(aim().changeable()).isFalse();
    assertThat(aim().rung().id()).isEqualTo("helper");
    assertThat(workspace.history().lastDoneProperty().get()).isEmpty();
  }

  @Test
  void aimingAtAStepChangesWhatIsAskedAndCanBeUndone() {
    open();

    model.aimAt("master");
    assertThat(aim().rung().id()).isEqualTo("master");
    assertThat(aim().asksFor(pack.requirement("team").orElseThrow())).isTrue();

    workspace.undo();
    assertThat(aim().rung().id()).isEqualTo("helper");
    assertThat(aim().asksFor(pack.requirement("team").orElseThrow())).isFalse();
  }

  @Test
  void aRatingDoesNotDisturbThePage() {
    open();
    List<Object> changes = new ArrayList<>();
    model.aimProperty().addListener((o, before, now) -> changes.add(now));
    model.guideProperty().addListener((o, before, now) -> changes.add(now));

    workspace.rate("dough", 3);

    assertThat(changes).isEmpty();
  }

  @Test
  void sectionsWithoutRequirementsAreLeftOut() {
    open();

    assertThat(guide().skills()).extracting(s -> s.section().id()).containsExactly("craft", "lead");
  }

  @Test
  void pointsOfASectionAreSharedOutAmongThoseTheStepAsksFor() {
    open();
    assertThat(aim().points(section("craft"))).isEqualTo("100 of 100 points");
    assertThat(aim().points(section("lead"))).isEqualTo("0 of 100 points");

    model.aimAt("master");
    assertThat(aim().points(section("craft"))).isEqualTo("75 of 100 points");
    assertThat(aim().points(section("lead"))).isEqualTo("25 of 100 points");
  }

  @Test
  void aRequirementNotAskedForSaysWhereItStarts() {
    open();

    assertThat(aim().firstAsked(pack.requirement("team").orElseThrow()))
        .isEqualTo("Not asked for at your step. Starts at Master baker.");
  }

  @Test
  void eachLevelNamesTheStepsThatAskForIt() {
    open();

    List<Level> dough = aim().levels(pack.requirement("dough").orElseThrow());
    assertThat(dough).hasSize(5);
    assertThat(dough.get(2)).isEqualTo(new Level(2, "Helped", List.of("Helper"), true));
    assertThat(dough.get(4)).isEqualTo(new Level(4, "Teaches it", List.of("Master baker"), false));
    List<Level> oven = aim().levels(pack.requirement("oven").orElseThrow());
    assertThat(oven.get(2).askedAt()).containsExactly("Helper", "Master baker");
  }

  @Test
  void levelZeroIsAskedOfNobody() {
    open();

    Level none = aim().levels(pack.requirement("team").orElseThrow()).getFirst();
    assertThat(none.askedAt()).isEmpty();
    assertThat(none.aimed()).isFalse();
  }

  @Test
  void valuesInDisputeAreNotListedAsFurtherFacts() {
    open();
    Figure pay = guide().figures().get(0);
    Figure openings = guide().figures().get(1);

    assertThat(pay.main().amount()).isEqualTo("$31,500");
    assertThat(pay.further()).isEmpty();
    assertThat(pay.statements()).hasSize(2);
    assertThat(openings.main().value()).isEqualTo("1,200 openings a year");
    assertThat(openings.further()).extracting(Statement::value).containsExactly("3%–4.5%");
  }

  @Test
  void aValueSaysItsYearAndSourceOrThatNoYearIsGiven() {
    open();

    assertThat(guide().figures().getFirst().statements())
        .extracting(Statement::origin)
        .containsExactly("2023 · Town · Bureau figures", "Year not given · Town · Our survey");
  }

  @Test
  void aFigureWithNothingToAddCannotBeOpened() {
    open();

    assertThat(guide().figures()).extracting(Figure::hasMore).containsExactly(true, true, false);
    assertThat(guide().figures().get(2).isNumber()).isFalse();
  }
}
