package app.milepost.ui.career;

import app.milepost.ui.career.text.Heading;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The pages of the guide beside the one that is open, which is marked. It is one stop for the Tab
 * key; the arrow keys move in it.
 */
final class TableOfContents extends StackPane {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final Consumer<Heading> open;
  private final VBox list = new VBox();
  private final List<Button> lines = new ArrayList<>();
  private List<Heading> headings = List.of();

  TableOfContents(Consumer<Heading> open) {
    this.open = open;
    getStyleClass().add("contents");
    setId("contents");
    list.getStyleClass().add("contents-list");
    list.setAccessibleRole(AccessibleRole.PARENT);
    PageScroll scroll = new PageScroll(list);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  void show(List<Heading> changed) {
    headings = changed;
    lines.clear();
    headings.forEach(heading -> lines.add(line(heading)));
    list.getChildren().setAll(Texts.caption("Chapters"));
    list.getChildren().addAll(lines);
  }

  private Button line(Heading heading) {
    Button line = new Button(heading.title());
    line.setId("contents-" + heading.anchor().replaceFirst(".*:", ""));
    line.getStyleClass().addAll("flat", "contents-line");
    line.setWrapText(true);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMaxWidth(Double.MAX_VALUE);
    line.setFocusTraversable(false);
    line.setAccessibleText(heading.title());
    line.setOnAction(e -> open.accept(heading));
    return line;
  }

  /** Marks the page that is open. */
  void mark(Optional<Heading> current) {
    for (int i = 0; i < lines.size(); i++) {
      boolean here = current.equals(Optional.of(headings.get(i)));
      Button line = lines.get(i);
      line.pseudoClassStateChanged(CURRENT, here);
      line.setFocusTraversable(here);
      line.setAccessibleText(headings.get(i).title() + (here ? ", you are here" : ""));
    }
  }

  private void onKey(KeyEvent event) {
    int focused = focused();
    switch (event.getCode()) {
      case DOWN -> focus(focused + 1);
      case UP -> focus(focused - 1);
      case HOME -> focus(0);
      case END -> focus(lines.size() - 1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private int focused() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isFocused()) {
        return i;
      }
    }
    return 0;
  }

  private void focus(int line) {
    if (line >= 0 && line < lines.size()) {
      lines.get(line).requestFocus();
    }
  }
}
