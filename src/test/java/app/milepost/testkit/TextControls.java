package app.milepost.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** All text fields and areas that can be typed into just now, found by walking the window. */
public final class TextControls {

  private final AppDriver app;

  /** Looks in the app's window. */
  public TextControls(AppDriver app) {
    this.app = app;
  }

  /** Types a text into each, and takes it out again, as far as typing can. Returns their names. */
  public List<String> typeAndDelete(String text) {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          List<String> names = new ArrayList<>();
          for (TextInputControl control : all()) {
            control.requestFocus();
            control.insertText(0, text);
            control.deleteText(0, text.length());
            names.add(name(control));
          }
          return names;
        });
  }

  /** Presses undo and redo in each, and returns the names of those that say a text afterwards. */
  public List<String> bringBack(String text) {
    List<String> back = new ArrayList<>();
    for (TextInputControl control : WaitForAsyncUtils.waitForAsyncFx(10_000, this::all)) {
      WaitForAsyncUtils.waitForAsyncFx(10_000, control::requestFocus);
      for (int i = 0; i < 2; i++) {
        app.chord(KeyCode.CONTROL, KeyCode.Z);
        note(control, text, back);
      }
      for (int i = 0; i < 2; i++) {
        app.chord(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        note(control, text, back);
      }
    }
    return back;
  }

  private static void note(TextInputControl control, String text, List<String> back) {
    String now = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> control.getText());
    if (now.contains(text) && !back.contains(name(control))) {
      back.add(name(control));
    }
  }

  private List<TextInputControl> all() {
    app.root().applyCss();
    app.root().layout();
    return below(app.root()).toList();
  }

  private static Stream<TextInputControl> below(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    if (node instanceof TextInputControl control) {
      return Stream.of(control).filter(TextInputControl::isEditable);
    }
    return node instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream().flatMap(TextControls::below)
        : Stream.empty();
  }

  /** A field inside another control goes by that one's name. */
  private static String name(TextInputControl control) {
    return Stream.<Node>iterate(control, Objects::nonNull, Node::getParent)
        .map(n -> Optional.ofNullable(n.getId()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }
}
