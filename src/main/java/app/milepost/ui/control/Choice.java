package app.milepost.ui.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;

/**
 * A box to choose one of several values from, each under a name.
 *
 * @param <T> the values
 */
public final class Choice<T> extends ComboBox<Choice.Option<T>> {

  /**
   * A value and its name.
   *
   * @param <T> the values
   */
  public record Option<T>(T value, String name) {
    @Override
    public String toString() {
      return name;
    }
  }

  private boolean showing;

  /**
   * Makes a box without anything to choose from.
   *
   * @param id its id
   * @param name what a screen reader calls it
   * @param chosen gets what a person chooses
   */
  // Only JavaFX's own methods are called, which nobody overrides.
  @SuppressWarnings("this-escape")
  public Choice(String id, String name, Consumer<T> chosen) {
    setId(id);
    setAccessibleText(name);
    valueProperty()
        .addListener((o, before, now) -> {
          if (!showing && now != null) {
            chosen.accept(now.value());
          }
        });
  }

  /** Offers other values. */
  public void offer(List<Option<T>> options) {
    if (!getItems().equals(options)) {
      Option<T> before = getValue();
      showing = true;
      getItems().setAll(options);
      setValue(before);
      showing = false;
    }
  }

  /** Shows which value is chosen, without telling anybody. */
  public void show(T value) {
    showing = true;
    getItems().stream().filter(o -> o.value().equals(value)).findFirst().ifPresent(this::setValue);
    showing = false;
  }
}
