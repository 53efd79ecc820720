package app.milepost.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class TextTracesTest {

  @BeforeAll
  static void startJavaFx() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void neitherUndoNorRedoBringsBackWhatWasTyped() {
    onFx(() -> {
      for (TextInputControl control :
          List.of(
              new TextField(), new TextArea(), new PasswordField(), new DateField().getEditor())) {
        type(control, "secret");
        control.deleteText(0, 6);
        control.undo();
        assertThat(control.getText()).as("before").isEqualTo("secret");
        control.redo();
        TextTraces.end(new StackPane(new VBox(control)));
        control.undo();
        control.redo();
        assertThat(control.getText()).isEmpty();
        assertThat(control.isUndoable() || control.isRedoable()).isFalse();
      }
      return null;
    });
  }

  @Test
  void whatStandsInAFieldStaysWithItsCaretAndNobodyIsToldOfAChange() {
    onFx(() -> {
      TextField field = new TextField();
      type(field, "kept words");
      field.selectRange(2, 6);
      List<String> told = new ArrayList<>();
      field.textProperty().addListener((o, before, now) -> told.add(now));
      TextTraces.end(field);
      assertThat(field.getText()).isEqualTo("kept words");
      assertThat(field.getSelectedText()).isEmpty();
      assertThat(field.getCaretPosition()).isEqualTo(6);
      assertThat(told).isEmpty();
      field.undo();
      assertThat(field.getText()).isEqualTo("kept words");
      return null;
    });
  }

  private static void type(TextInputControl control, String text) {
    control.insertText(0, text);
  }

  private static void onFx(Callable<?> test) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, test);
  }
}
