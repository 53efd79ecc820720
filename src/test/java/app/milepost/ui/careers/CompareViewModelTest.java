package app.milepost.ui.careers;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.RolePack;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.random.MadeUpCareers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {

  private final MadeUpSource source = new MadeUpSource(5);
  private final DirectTasks tasks = new DirectTasks();
  private final CompareViewModel model =
      new CompareViewModel(tasks, source, () -> Path.of("anywhere"));

  @Test
  void theSecondCareerChosenBringsBothAndAThirdChangesNothing() {
    model.toggle(MadeUpCareers.id(1));
    assertThat(model.twoProperty().get()).isEmpty();
    model.toggle(MadeUpCareers.id(2));
    assertThat(model.twoProperty().get().orElseThrow().first())
        .extracting(RolePack::id)
        .isEqualTo(MadeUpCareers.id(1));
    assertThat(model.twoProperty().get().orElseThrow().second().id())
        .isEqualTo(MadeUpCareers.id(2));
    model.toggle(MadeUpCareers.id(3));
    assertThat(model.chosenProperty().get())
        .containsExactly(MadeUpCareers.id(1), MadeUpCareers.id(2));
    model.toggle(MadeUpCareers.id(1));
    assertThat(model.chosenProperty().get()).containsExactly(MadeUpCareers.id(2));
    assertThat(model.twoProperty().get()).isEmpty();
    model.clear();
    assertThat(model.chosenProperty().get()).isEmpty();
  }

  @Test
  void whatArrivesAfterItWasGivenUpIsNotShown() {
    tasks.hold();
    model.toggle(MadeUpCareers.id(1));
    model.toggle(MadeUpCareers.id(2));
    model.clear();
    tasks.release();
    assertThat(model.twoProperty().get()).isEmpty();
  }

  @Test
  void aCareerThatIsGoneIsTold() {
    model.toggle("gone");
    model.toggle(MadeUpCareers.id(2));
    assertThat(model.twoProperty().get()).isEmpty();
    assertThat(model.problemProperty().get())
        .contains("One of these careers is no longer there. Choose another.");
  }
}
