package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.format.BundledPacks;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.store.StoreException;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.work.AllAnswers;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rating of a competency counts in every career that asks for it. */
class CarryOverTest {

  /** All three ask for it, under the same id. */
  private static final String TIME = "time-management";

  private final RolePack technician = BundledPacks.read("health-records-technician");
  private final RolePack clerk = BundledPacks.read("medical-records-clerk");
  private final RolePack administrator = BundledPacks.read("medical-records-administrator");

  @TempDir private Path folder;
  private OpenDesk desk;
  private Workspace workspace;

  @BeforeEach
  void open() throws StoreException {
    desk = new OpenDesk(folder);
    workspace = desk.workspace();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static Answer.Rated rated(int level) {
    return new Answer.Rated(level, Evidence.EXAMPLE, "");
  }

  private static Answer.Rated carried(int level, RolePack from) {
    return new Answer.Rated(
        level,
        Evidence.EXAMPLE,
        "",
        Optional.of(
            new Answer.Elsewhere(from.id(), from.title(), LocalDate.now(ZoneId.systemDefault()))));
  }

  private void show(RolePack career) {
    desk.openFolder().show(career);
  }

  private void rate(RolePack career, int level) {
    show(career);
    workspace.answer(TIME, rated(level));
  }

  private Session kept(Person person, RolePack career) throws StoreException {
    return desk.store().sessions().about(person.id(), career.id()).sessions().getLast();
  }

  private Person person() {
    return workspace.draftProperty().get().orElseThrow().person();
  }

  @Test
  void aRatingCountsInAnotherCareerAndSaysWhereAndWhenItWasGiven() throws StoreException {
    rate(clerk, 3);
    double alone =
        workspace.readinessProperty().get().orElseThrow().scored().orElseThrow().earned();
    show(technician);
    assertThat(workspace.answerTo(TIME)).isEqualTo(carried(3, clerk));
    assertThat(workspace.readinessProperty().get().orElseThrow().scored().orElseThrow().earned())
        .isPositive()
        .isNotEqualTo(alone);
    assertThat(workspace.history().lastDoneProperty().get()).isEmpty();
  }

  @Test
  void whoOnlyLooksAtACareerHasNotBegunWithIt() throws StoreException {
    rate(clerk, 3);
    show(technician);
    assertThat(desk.store().sessions().of(person().id()))
        .extracting(SessionHead::role)
        .containsExactly(clerk.id());
    workspace.answer("problem-solving", rated(2));
    assertThat(kept(person(), technician).answers()).containsEntry(TIME, carried(3, clerk));
  }

  @Test
  void theLatestRatingCountsUntilOneIsGivenForTheCareerItself() {
    rate(clerk, 3);
    show(technician);
    rate(administrator, 1);
    show(technician);
    assertThat(workspace.answerTo(TIME)).isEqualTo(carried(1, administrator));
    workspace.rate(TIME, 4);
    rate(clerk, 2);
    show(technician);
    assertThat(workspace.answerTo(TIME)).isEqualTo(rated(4));
    show(administrator);
    assertThat(workspace.answerTo(TIME)).isEqualTo(rated(1));
  }

  @Test
  void whatWasCarriedOverIsCarriedNoFurther() {
    rate(clerk, 3);
    show(technician);
    workspace.answer("problem-solving", rated(2));
    show(administrator);
    assertThat(workspace.answerTo(TIME)).isEqualTo(carried(3, clerk));
  }

  @Test
  void itCanBeLeftOpenForOneCareerAndUsedAgain() {
    rate(clerk, 3);
    show(technician);
    workspace.note(TIME, "Ask again");
    workspace.clear(TIME);
    assertThat(workspace.answerTo(TIME)).isEqualTo(new Answer.NotAnswered("Ask again", true));
    show(administrator);
    show(technician);
    assertThat(workspace.answerTo(TIME)).isEqualTo(new Answer.NotAnswered("Ask again", true));
    workspace.clear(TIME);
    assertThat(workspace.answerTo(TIME)).isEqualTo(carried(3, clerk).withNote("Ask again"));
    workspace.undo();
    assertThat(workspace.answerTo(TIME)).isEqualTo(new Answer.NotAnswered("Ask again", true));
  }

  @Test
  void takingBackOnesOwnRatingLetsTheOtherCount() {
    rate(clerk, 3);
    rate(technician, 1);
    workspace.clear(TIME);
    assertThat(workspace.answerTo(TIME)).isEqualTo(carried(3, clerk));
    show(clerk);
    workspace.clear(TIME);
    assertThat(workspace.answerTo(TIME)).isEqualTo(Answer.NotAnswered.BLANK);
  }

  @Test
  void startingOverLeavesWhatCountsFromOtherCareers() {
    rate(clerk, 3);
    rate(technician, 1);
    workspace.answer("problem-solving", rated(2));
    new AllAnswers(workspace).startOver();
    assertThat(workspace.answerTo(TIME)).isEqualTo(carried(3, clerk));
    assertThat(workspace.answerTo("problem-solving")).isEqualTo(Answer.NotAnswered.BLANK);
    workspace.undo();
    assertThat(workspace.answerTo(TIME)).isEqualTo(rated(1));
  }

  @Test
  void nobodyElsesAnswersCountAndWhatIsNoPartOfOneJobMayBeOfAnother() {
    rate(clerk, 3);
    desk.show("Ben");
    assertThat(workspace.answerTo(TIME)).isEqualTo(Answer.NotAnswered.BLANK);
    show(technician);
    assertThat(workspace.answerTo(TIME)).isEqualTo(Answer.NotAnswered.BLANK);
    workspace.exclude("problem-solving", "I work alone");
    show(administrator);
    assertThat(workspace.answerTo("problem-solving")).isEqualTo(Answer.NotAnswered.BLANK);
  }

  @Test
  void aClosedSessionStaysAsItWasWhateverIsRatedElsewhereLater() throws StoreException {
    rate(clerk, 3);
    show(technician);
    workspace.answer("problem-solving", rated(2));
    desk.sessions().close();
    rate(clerk, 1);
    show(technician);
    assertThat(workspace.answerTo(TIME)).isEqualTo(carried(1, clerk));
    List<Session> sessions =
        desk.store().sessions().about(person().id(), technician.id()).sessions();
    assertThat(sessions.getFirst().answers()).containsEntry(TIME, carried(3, clerk));
  }
}
