package app.milepost.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.people.Counsel;
import app.milepost.people.NextStep;
import app.milepost.role.Evidence;
import app.milepost.scoring.Readiness;
import app.milepost.store.StoreException;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.WorkedExample;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CounsellingTest {

  private static final NextStep COURSE =
      new NextStep("Book the course", Optional.of(LocalDate.of(2026, 12, 1)), false);
  private static final NextStep CALL = new NextStep("Call the clinic", Optional.empty(), false);

  @TempDir private Path folder;
  private OpenDesk session;
  private Counselling counselling;

  @BeforeEach
  void begin() throws StoreException {
    session = new OpenDesk(folder.resolve("data"));
    counselling = new Counselling(session.workspace());
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void aCounsellorsRatingStandsBesideTheClientsAndChangesNoScore() throws Exception {
    session.workspace().rate("office-suite", 4);
    Optional<Readiness> before = session.workspace().readinessProperty().get();

    counselling.rate("office-suite", 1);
    counselling.support("office-suite", Evidence.OBSERVED);

    assertThat(session.workspace().readinessProperty().get()).isEqualTo(before);
    assertThat(session.kept().answers().get("office-suite"))
        .isEqualTo(new Answer.Rated(4, Evidence.CLAIM, ""));
    assertThat(session.kept().counsel().answers())
        .containsOnlyKeys("office-suite")
        .containsValue(new Answer.Rated(1, Evidence.OBSERVED, ""));
  }

  @Test
  void aCounsellorCanLeaveNothingOut() throws Exception {
    counselling.exclude("office-suite", "not here");

    assertThat(session.kept().counsel()).isEqualTo(Counsel.NONE);
  }

  @Test
  void whatIsTakenBackOrDoneAgainIsNamedUntilTheNextChange() {
    session.workspace().rate("office-suite", 4);
    counselling.rate("organization", 2);
    counselling.notePrivately("shy");
    counselling.noteForBoth("went well");
    counselling.agreeOn(CALL);
    counselling.printRatings(true);

    assertThat(told()).isEmpty();
    for (String named :
        List.of(
            "whether both ratings are printed",
            "a next step",
            "a note for both",
            "a private note",
            "your own rating of “Keeping things in order”",
            "the answer on “Office software (Word, Excel, Outlook)”")) {
      session.workspace().undo();
      assertThat(told()).contains("Taken back: " + named + ".");
    }
    session.workspace().redo();
    assertThat(told().orElseThrow()).startsWith("Done again: the answer on ");
    counselling.notePrivately("calm");
    assertThat(told()).isEmpty();
  }

  private Optional<String> told() {
    return session
        .workspace()
        .history()
        .lastMoveProperty()
        .get()
        .map(move -> EditWords.of(move, session.workspace().roleProperty().get()));
  }

  @Test
  void typingInOneFieldIsOneStepOfUndoAndTheOtherFieldBeginsAnother() throws Exception {
    counselling.rate("office-suite", 2);
    counselling.notePrivately("s");
    counselling.notePrivately("shy");
    counselling.noteForBoth("went");
    counselling.noteForBoth("went well");
    assertThat(session.kept().counsel().privateNotes()).isEqualTo("shy");

    session.workspace().undo();
    assertThat(notes()).containsExactly("shy", "");
    session.workspace().undo();
    assertThat(notes()).containsExactly("", "");
    assertThat(session.kept().counsel().answers()).isNotEmpty();
    session.workspace().redo();
    session.workspace().redo();
    assertThat(notes()).containsExactly("shy", "went well");
  }

  @Test
  void aNoteThatWasClearedAtOnceComesBackByItself() throws Exception {
    counselling.notePrivately("shy, but curious");
    counselling.noteForBoth("went well");
    counselling.notePrivately("");

    session.workspace().undo();
    assertThat(notes()).containsExactly("shy, but curious", "went well");
    session.workspace().redo();
    assertThat(notes()).containsExactly("", "went well");
  }

  @Test
  void aNoteClearedRightAfterItWasTypedComesBackAsItWas() throws Exception {
    counselling.notePrivately("shy");
    counselling.notePrivately("");
    counselling.notePrivately("c");
    counselling.notePrivately("curious");

    session.workspace().undo();
    assertThat(notes()).containsExactly("shy", "");
    session.workspace().undo();
    assertThat(notes()).containsExactly("", "");
  }

  @Test
  void mendingASlipIsNoStepButDeletingMoreIsOneHoweverLong() throws Exception {
    type("shy, butt");
    backspaceTo("shy, but");
    counselling.notePrivately("shy, but curious");
    backspaceTo("");

    session.workspace().undo();
    assertThat(session.kept().counsel().privateNotes()).startsWith("shy, but cur");
    session.workspace().undo();
    assertThat(notes()).containsExactly("", "");
  }

  @Test
  void whatIsTypedAfterAnUndoIsAStepOfItsOwn() throws Exception {
    counselling.notePrivately("shy");
    counselling.noteForBoth("went well");
    session.workspace().undo();
    counselling.notePrivately("shy, but curious");

    session.workspace().undo();
    assertThat(notes()).containsExactly("shy", "");
  }

  @Test
  void typingANoteOnACounsellorsRatingIsOneStepAndClearingItAnother() throws Exception {
    counselling.rate("office-suite", 2);
    counselling.note("office-suite", "two");
    counselling.note("office-suite", "two courses");
    counselling.note("office-suite", "");

    session.workspace().undo();
    assertThat(counselling.answerTo("office-suite").note()).isEqualTo("two courses");
    session.workspace().undo();
    assertThat(counselling.answerTo("office-suite"))
        .isEqualTo(new Answer.Rated(2, Evidence.CLAIM, ""));
  }

  @Test
  void whetherRatingsArePrintedIsKeptUndoneByItselfAndAskedAnewInTheNextSession() throws Exception {
    counselling.noteForBoth("went well");
    counselling.printRatings(true);
    assertThat(session.kept().counsel().ratingsPrinted()).isTrue();

    session.workspace().undo();
    assertThat(session.kept().counsel()).isEqualTo(Counsel.NONE.noting("went well"));
    session.workspace().redo();
    assertThat(session.kept().counsel().ratingsPrinted()).isTrue();

    session.sessions().close();
    assertThat(session.kept().counsel().ratingsPrinted()).isFalse();
  }

  @Test
  void stepsAreAddedChangedDroppedAndUndoneOneByOne() throws Exception {
    counselling.agreeOn(COURSE);
    counselling.agreeOn(CALL);
    NextStep done = new NextStep(COURSE.text(), COURSE.due(), true);
    counselling.change(0, done);
    counselling.drop(1);
    assertThat(session.kept().counsel().steps()).containsExactly(done);

    session.workspace().undo();
    assertThat(session.kept().counsel().steps()).containsExactly(done, CALL);
    session.workspace().undo();
    assertThat(session.kept().counsel().steps()).containsExactly(COURSE, CALL);
  }

  @Test
  void answersFromHomeReplaceAllAndUndoBringsTheOthersBack() throws Exception {
    session.workspace().rate("office-suite", 4);
    Assessment home = WorkedExample.assessment();

    new AllAnswers(session.workspace()).takeOver(home, Optional.empty());

    assertThat(session.kept().answers()).isEqualTo(home.answers());
    assertThat(session.workspace().assessmentProperty().get().map(Assessment::personName))
        .contains("Ana");
    session.workspace().undo();
    assertThat(session.kept().answers()).containsOnlyKeys("office-suite");
  }

  @Test
  void aRatingThatCouldNotBeSavedDoesNotComeBackOverAnswersFromHome() throws Exception {
    session.tasks().hold();
    session.workspace().rate("office-suite", 0);
    new AllAnswers(session.workspace()).takeOver(WorkedExample.assessment(), Optional.empty());
    session.tasks().release();

    assertThat(session.kept().answers()).isEqualTo(WorkedExample.assessment().answers());
  }

  /** Returns the private notes, then the shared ones, as they are on disk. */
  private List<String> notes() throws StoreException {
    Counsel counsel = session.kept().counsel();
    return List.of(counsel.privateNotes(), counsel.sharedNotes());
  }

  private void type(String text) {
    for (int length = 1; length <= text.length(); length++) {
      counselling.notePrivately(text.substring(0, length));
    }
  }

  private void backspaceTo(String left) {
    String text = session.workspace().counselProperty().get().privateNotes();
    for (int length = text.length() - 1; length >= left.length(); length--) {
      counselling.notePrivately(text.substring(0, length));
    }
  }
}
