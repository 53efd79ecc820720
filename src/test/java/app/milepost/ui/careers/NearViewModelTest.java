package app.milepost.ui.careers;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.near.CareerAnswers;
import app.milepost.scoring.near.KnownAnswers;
import app.milepost.scoring.near.NearCareer;
import app.milepost.scoring.near.NearCareers;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.random.MadeUpCareers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NearViewModelTest {

  private static final Answer.Elsewhere ELSEWHERE =
      new Answer.Elsewhere("elsewhere", "Elsewhere", LocalDate.EPOCH);

  @TempDir Path folder;
  private final MadeUpSource source = new MadeUpSource(40);
  private OpenDesk desk;
  private NearViewModel near;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder);
    near = new NearViewModel(desk.workspace(), desk.openFolder(), desk.tasks(), source);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private RolePack career(int number) throws Exception {
    return source.pack(folder, MadeUpCareers.id(number)).orElseThrow();
  }

  private void rate(RolePack career, Requirement requirement, int level) {
    desk.openFolder().show(career);
    desk.workspace()
        .answer(requirement.id(), new Answer.Rated(level, Evidence.CLAIM, "a note of theirs"));
  }

  @Test
  void whatWasSaidAboutAnyCareerCountsAndTheScreenIsTheLatest() throws Exception {
    RolePack first = career(1);
    RolePack second = career(2);
    Requirement reading = first.requirements().get(0);
    Requirement listening = first.requirements().get(1);
    rate(first, reading, 1);
    rate(first, listening, 4);
    rate(second, second.requirements().get(0), 3);
    near.workOut();
    KnownAnswers expected =
        new KnownAnswers(
            List.of(
                new CareerAnswers(
                    first,
                    ELSEWHERE,
                    Map.of(
                        reading.id(),
                        new Answer.Rated(1, Evidence.CLAIM, ""),
                        listening.id(),
                        new Answer.Rated(4, Evidence.CLAIM, ""))),
                new CareerAnswers(
                    second,
                    ELSEWHERE,
                    Map.of(
                        second.requirements().get(0).id(),
                        new Answer.Rated(3, Evidence.CLAIM, "")))));
    assertThat(told().careers())
        .hasSize(40)
        .isEqualTo(new NearCareers(source.outlines(folder)).score(expected, () -> true));
  }

  @Test
  void nobodyAndNothingAreTold() {
    near.workOut();
    assertThat(told().careers()).isEmpty();
    desk.openFolder().show(Optional.empty());
    near.workOut();
    assertThat(near.stateProperty().get()).isEqualTo(new NearState.Nobody());
  }

  @Test
  void somebodyElsesAnswersNeverCount() throws Exception {
    rate(career(1), career(1).requirements().getFirst(), 4);
    desk.show("Bo");
    near.workOut();
    assertThat(told().careers()).isEmpty();
  }

  @Test
  void itCanBeStoppedAndWhatComesLateIsNotShown() throws Exception {
    rate(career(1), career(1).requirements().getFirst(), 4);
    desk.tasks().hold();
    near.workOut();
    assertThat(near.stateProperty().get()).isEqualTo(new NearState.Working());
    near.stop();
    desk.tasks().release();
    assertThat(near.stateProperty().get()).isEqualTo(new NearState.Stopped());
    near.workOut();
    assertThat(told().careers()).isNotEmpty();
  }

  @Test
  void whileItIsShownItFollowsTheAnswersOnScreen() throws Exception {
    near.show();
    assertThat(told().careers()).isEmpty();
    Requirement reading = career(1).requirements().getFirst();
    rate(career(1), reading, 4);
    assertThat(told().careers()).hasSize(40);
    near.hide();
    List<NearCareer> before = told().careers();
    rate(career(1), reading, 1);
    assertThat(told().careers()).isEqualTo(before);
  }

  @Test
  void careersThatCannotBeReadAreTold() {
    source.damage();
    near.workOut();
    assertThat(near.stateProperty().get())
        .isEqualTo(new NearState.Failed("The file is damaged. Move it away."));
  }

  private NearState.Told told() {
    return (NearState.Told) near.stateProperty().get();
  }
}
