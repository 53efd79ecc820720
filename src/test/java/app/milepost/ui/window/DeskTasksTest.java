package app.milepost.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was begun before a lock must not come back after it. */
class DeskTasksTest {

  private final DirectTasks tasks = new DirectTasks();
  private final WindowTasks desk = new WindowTasks(tasks);
  private final List<String> seen = new ArrayList<>();

  private String work(String what) {
    seen.add("did " + what);
    return what;
  }

  @Test
  void resultsComeThroughUntilItIsClosed() {
    desk.run(() -> work("one"), seen::add, e -> {});
    desk.runInOrder(() -> work("two"), seen::add, e -> {});

    assertThat(seen).containsExactly("did one", "one", "did two", "two");
  }

  @Test
  void storeWorkIsStillDoneButNobodyHearsOfIt() {
    tasks.hold();
    desk.runInOrder(() -> work("save"), seen::add, e -> seen.add("failed"));
    desk.close();
    tasks.release();

    assertThat(seen).containsExactly("did save");
  }

  @Test
  void otherWorkThatHasNotBegunIsLeftUndone() {
    tasks.hold();
    desk.run(() -> work("score"), seen::add, e -> seen.add("failed"));
    desk.close();
    tasks.release();

    assertThat(seen).isEmpty();
  }

  @Test
  void readingInPiecesEndsWithTheNext() {
    Iterator<String> pieces = List.of("one", "two").iterator();
    tasks.hold();
    desk.runInPieces(
        new Tasks.Pieces<String>() {
          @Override
          public Optional<String> next() {
            return Optional.of(work(pieces.next()));
          }

          @Override
          public void take(String piece) {
            seen.add(piece);
            desk.close();
          }
        },
        () -> seen.add("done"),
        e -> seen.add("failed"));
    tasks.release();

    assertThat(seen).containsExactly("did one", "one");
  }

  @Test
  void failuresAfterwardsAreNotToldEither() {
    tasks.hold();
    desk.<String>runInOrder(
        () -> {
          throw new IllegalStateException();
        },
        seen::add,
        e -> seen.add("failed"));
    desk.close();
    tasks.release();

    assertThat(seen).isEmpty();
  }

  @Test
  void aQuestionAnsweredAfterTheLockCountsAsCanceled() {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.agree();
    dialogs.decide(Dialogs.Unsaved.DROP);
    dialogs.saveTo(Path.of("report.pdf"));
    WindowDialogs asked = new WindowDialogs(dialogs, desk);

    assertThat(asked.confirm("Sure?", "Yes", "No")).isTrue();
    assertThat(asked.chooseFileToSave("Save", "report.pdf", "PDF")).isPresent();
    assertThat(asked.decide("Typed?", "Save", "Drop", "Stay")).isEqualTo(Dialogs.Unsaved.DROP);
    desk.close();
    assertThat(asked.confirm("Sure?", "Yes", "No")).isFalse();
    assertThat(asked.decide("Typed?", "Save", "Drop", "Stay"))
        .isEqualTo(Dialogs.Unsaved.KEEP_TYPING);
    assertThat(asked.chooseFileToSave("Save", "report.pdf", "PDF")).isEmpty();
  }
}
