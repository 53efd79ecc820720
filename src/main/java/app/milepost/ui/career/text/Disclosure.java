package app.milepost.ui.career.text;

import app.milepost.ui.Shortcut;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A button that opens more of the page in place; Escape closes it again. What it opens is built
 * when first seen and can be reached with the keyboard, so that it scrolls into view.
 */
public final class Disclosure {

  /** What is opened. */
  public interface Content {
    /** Returns the content as seen. */
    Node node();

    /** Returns the content as heard. */
    String spoken();
  }

  private final ToggleButton button;
  private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
  private final VBox body = new VBox();
  private final Supplier<Content> content;
  private final String name;

  /**
   * Makes a closed disclosure.
   *
   * @param text what the button says
   * @param name what is heard in place of the text, different for each on the page
   * @param content builds what is opened
   */
  public Disclosure(String text, String name, Supplier<Content> content) {
    this.content = content;
    this.name = name;
    button = new ToggleButton(text, arrow);
    button.getStyleClass().addAll("flat", "disclosure");
    button.selectedProperty().addListener((o, before, now) -> show(now));
    button.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    body.getStyleClass().add("disclosed");
    body.setFocusTraversable(true);
    body.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    show(false);
  }

  /** Returns the button that opens and closes. */
  public ToggleButton button() {
    return button;
  }

  /** Returns where the content appears; takes no room while closed. */
  public VBox body() {
    return body;
  }

  /** Builds the content anew, now if it can be seen, otherwise when it next is. */
  public void refresh() {
    body.getChildren().clear();
    show(button.isSelected());
  }

  private void show(boolean open) {
    if (open && body.getChildren().isEmpty()) {
      Content built = content.get();
      body.getChildren().add(built.node());
      body.setAccessibleText(built.spoken());
    }
    body.setVisible(open);
    body.setManaged(open);
    arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    button.setAccessibleText(name + (open ? ", open" : ", closed"));
  }

  private void onKey(KeyEvent event) {
    if (Shortcut.CLOSE.matches(event) && button.isSelected()) {
      button.requestFocus();
      button.setSelected(false);
      event.consume();
    }
  }
}
