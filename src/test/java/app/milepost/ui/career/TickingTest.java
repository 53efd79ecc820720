package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Tick;
import app.milepost.testkit.SmallGuide;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boxes of a checklist, ticked on the page. */
class TickingTest {

  private static final Tick SHELF = new Tick("file-clerk", "letter", "Name the shelf you kept");

  private CareerWindow window;

  @BeforeEach
  void show() throws TimeoutException {
    window = CareerWindow.show(1102, 740);
    window.open(SmallGuide.pack());
    window.openChapter("way");
  }

  @AfterEach
  void close() {
    window.close();
  }

  private boolean isTicked() {
    return ((CheckBox) window.find("#tick-letter-1")).isSelected();
  }

  private boolean isKept() {
    return window.workspace().ticksProperty().get().has(SHELF);
  }

  @Test
  void aBoxIsTickedByKeyboardAndUndoTakesItBack() {
    window.tabTo("tick-letter-1");
    window.type(KeyCode.SPACE);
    assertThat(isTicked()).isTrue();
    assertThat(isKept()).isTrue();

    CareerWindow.onFx(() -> window.workspace().undo());
    assertThat(isTicked()).isFalse();
    assertThat(isKept()).isFalse();

    CareerWindow.onFx(() -> window.workspace().redo());
    assertThat(isTicked()).isTrue();
  }

  @Test
  void whatIsTickedIsCountedAndThereWhenTheChapterIsOpenedAgain() {
    window.press("#tick-letter-1");
    window.openChapter("job");
    window.openChapter("way");
    assertThat(isTicked()).isTrue();
    assertThat(
            CareerWindow.onFx(() ->
                window.scene().getRoot().lookupAll("#part-lists .caption").stream()
                    .map(label -> ((Labeled) label).getText())
                    .toList()))
        .containsExactly("1 of 1 ticked");
  }

  @Test
  void nobodysBoxesCannotBeTicked() {
    CareerWindow.onFx(() -> {
      window.workspace().letGo();
      return true;
    });
    assertThat(window.find("#tick-letter-1").isDisabled()).isTrue();
    assertThat(isTicked()).isFalse();
  }
}
