package app.milepost.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.store.StoreException;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.work.Counselling;
import app.milepost.ui.work.EditWords;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing one side's answers where both sides have some. */
class StartOverTest {

  private final ScriptedDialogs dialogs = new ScriptedDialogs();

  private OpenDesk desk;
  private AssessViewModel model;

  @BeforeEach
  void bothSidesHaveSaidSomething(@TempDir Path folder) throws Exception {
    desk = new OpenDesk(folder);
    model = new AssessViewModel(desk.workspace(), desk.usage(), dialogs);
    desk.workspace().aimAt("senior");
    desk.workspace().rate("ehr-systems", 3);
    desk.workspace().support("ehr-systems", Evidence.DOCUMENT);
    desk.workspace().exclude("scanning-indexing", "not there");
    new Counselling(desk.workspace()).rate("ehr-systems", 1);
    new Counselling(desk.workspace()).noteForBoth("Bring the certificate");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aClientsAnswersAreOnlyErasedWhereTheyMayBeChangedAndSomebodyAgrees() throws Exception {
    dialogs.agree();
    model.rateAs(Side.OWN);
    assertThat(model.canStartOver()).isFalse();
    model.startOver();
    assertThat(dialogs.asked()).isEmpty();
    assertThat(rated()).isEqualTo(new Answer.Rated(3, Evidence.DOCUMENT, ""));

    model.changeForClient();
    assertThat(model.canStartOver()).isTrue();
    model.startOver();

    assertThat(dialogs.asked().getLast())
        .startsWith("Erase all answers of Ana for Health Records Technician and start over?")
        .contains("What goes: all 2 answers")
        .contains("What stays: your own ratings")
        .contains("Ctrl+Z");
    assertThat(rated()).isEqualTo(Answer.NotAnswered.BLANK);
    assertThat(desk.workspace().rung().orElseThrow().id()).isEqualTo("senior");
    assertThat(desk.workspace().counselProperty().get().answers()).hasSize(1);
    assertThat(model.canStartOver()).as("nothing is left").isFalse();
    assertThat(stored()).isEmpty();

    desk.workspace().undo();
    assertThat(rated()).isEqualTo(new Answer.Rated(3, Evidence.DOCUMENT, ""));
    assertThat(stored()).hasSize(2);
    assertThat(told()).isEqualTo("Taken back: starting over.");
    desk.workspace().redo();
    assertThat(stored()).isEmpty();
  }

  @Test
  void aCounsellorErasesTheirOwnRatingsAlone() throws Exception {
    dialogs.agree();
    model.startOver();

    assertThat(dialogs.asked().getLast())
        .startsWith("Erase all your own ratings of Ana for Health Records Technician")
        .contains("What goes: the one rating")
        .contains("What stays: the answers of Ana");
    assertThat(desk.workspace().counselProperty().get().answers()).isEmpty();
    assertThat(desk.workspace().counselProperty().get().sharedNotes()).startsWith("Bring");
    assertThat(stored()).hasSize(2);

    desk.workspace().undo();
    assertThat(desk.workspace().counselProperty().get().answers()).hasSize(1);
    assertThat(told()).isEqualTo("Taken back: starting over with your own ratings.");
  }

  @Test
  void nothingIsErasedWhereSomebodyThinksAgain() {
    model.startOver();
    assertThat(dialogs.asked()).hasSize(1);
    assertThat(desk.workspace().counselProperty().get().answers()).hasSize(1);
  }

  private Answer rated() {
    return desk.workspace().answerTo("ehr-systems");
  }

  private String told() {
    return EditWords.of(
        desk.workspace().history().lastMoveProperty().get().orElseThrow(),
        desk.workspace().roleProperty().get());
  }

  /** Returns what is on disk of the client's own answers. */
  private List<Answer> stored() throws StoreException {
    return desk.kept().answers().values().stream()
        .filter(answer -> !answer.equals(Answer.NotAnswered.BLANK))
        .toList();
  }
}
