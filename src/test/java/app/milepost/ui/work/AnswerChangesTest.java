package app.milepost.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.Undoable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerChangesTest {

  @ParameterizedTest
  @ValueSource(strings = {"private note", "own rating"})
  void whatAClientWhoLooksOnMayNotSeeIsNeitherTakenBackNorDoneAgain(
      String what, @TempDir Path folder) throws Exception {
    try (OpenDesk desk = new OpenDesk(folder)) {
      Workspace workspace = desk.workspace();
      Undoable changes = changes(desk);
      Counselling counselling = new Counselling(workspace);
      if (what.equals("private note")) {
        counselling.notePrivately("Very nervous.");
        counselling.notePrivately("");
      } else {
        counselling.rate("ehr-systems", 2);
        counselling.rate("ehr-systems", 1);
      }
      Object before = workspace.counselProperty().get();
      desk.usage().letClientLookOn(true);

      assertThat(changes.canUndoProperty().get()).isFalse();
      changes.undo();
      assertThat(workspace.counselProperty().get()).isEqualTo(before);

      desk.usage().letClientLookOn(false);
      assertThat(changes.canUndoProperty().get()).isTrue();
      changes.undo();
      Object undone = workspace.counselProperty().get();
      assertThat(undone).isNotEqualTo(before);

      desk.usage().letClientLookOn(true);
      assertThat(changes.canRedoProperty().get()).isFalse();
      changes.redo();
      assertThat(workspace.counselProperty().get()).isEqualTo(undone);
    }
  }

  @Test
  void whatAClientMaySeeIsTakenBackBeforeTheirEyes(@TempDir Path folder) throws Exception {
    try (OpenDesk desk = new OpenDesk(folder)) {
      Undoable changes = changes(desk);
      new Counselling(desk.workspace()).noteForBoth("Ask about the course.");
      desk.workspace().rate("ehr-systems", 2);
      desk.usage().letClientLookOn(true);

      for (boolean can : List.of(true, true, false)) {
        assertThat(changes.canUndoProperty().get()).isEqualTo(can);
        changes.undo();
      }
      assertThat(desk.workspace().answerTo("ehr-systems")).isEqualTo(Answer.NotAnswered.BLANK);
      assertThat(desk.workspace().counselProperty().get().sharedNotes()).isEmpty();
    }
  }

  private static Undoable changes(OpenDesk desk) {
    return new AnswerChanges(desk.workspace(), new Navigator(Page.SESSION), desk.usage());
  }
}
