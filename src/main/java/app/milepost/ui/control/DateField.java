package app.milepost.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * A field for a date, to be typed or picked. Unlike its parent, it keeps what can't be read, so
 * that it can be mended; {@link #problem} says so once the field is left.
 */
public final class DateField extends DatePicker {

  private final DateText text = new DateText(Locale.getDefault(Locale.Category.FORMAT));
  private final ObjectProperty<EnteredDate> entered =
      new SimpleObjectProperty<>(EnteredDate.none());
  private final BooleanProperty left = new SimpleBooleanProperty();

  /** Whether the parent has just met something that can't be read. */
  private boolean unread;

  private boolean showing;

  /** Makes an empty field. */
  public DateField() {
    setConverter(new Converter());
    getEditor()
        .textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            typed(now == null ? "" : now);
          }
        });
    valueProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            enter(EnteredDate.of(Optional.ofNullable(now)));
          }
        });
    entered.addListener((o, before, now) -> {
      if (!showing) {
        show(now);
      }
    });
  }

  /** Returns what stands in the field, letter by letter; setting it shows it. */
  public ObjectProperty<EnteredDate> enteredProperty() {
    return entered;
  }

  /**
   * Has Enter take what is typed and do something with it. What can't be read is told before.
   *
   * @param action what Enter is for
   */
  public void onEnter(Runnable action) {
    // The parent takes the key before any handler does, and its editor never has the keyboard.
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (Pressing.byEnter(event) && !isShowing()) {
            event.consume();
            left.set(entered.get().isUnreadable());
            entered.get().day().ifPresent(this::setValue);
            action.run();
          }
        });
  }

  /**
   * Returns a label for what is wrong with the field, with an id made of the field's.
   *
   * @param needed whether there has to be a date
   */
  public Label problem(ObservableBooleanValue needed) {
    Label problem =
        Texts.problem(
            Bindings.createObjectBinding(() -> sentence(needed.get()), entered, left, needed));
    problem.setId(getId() + "-problem");
    return problem;
  }

  /** Returns a label for what is wrong with a field that may stay empty. */
  public Label problem() {
    return problem(new SimpleBooleanProperty());
  }

  private Optional<String> sentence(boolean needed) {
    return switch (entered.get()) {
      case EnteredDate.Unreadable typed when left.get() -> Optional.of(text.unreadable());
      case EnteredDate.None none when needed -> Optional.of(text.missing());
      default -> Optional.empty();
    };
  }

  private void enter(EnteredDate typed) {
    showing = true;
    entered.set(typed);
    showing = false;
    if (!typed.isUnreadable()) {
      left.set(false);
    }
  }

  private void show(EnteredDate now) {
    showing = true;
    setValue(now.day().orElse(null));
    getEditor().setText(words(now));
    left.set(now.isUnreadable());
    showing = false;
  }

  private String words(EnteredDate typed) {
    return switch (typed) {
      case EnteredDate.None none -> "";
      case EnteredDate.Day day -> text.write(day.date());
      case EnteredDate.Unreadable unreadable -> unreadable.typed();
    };
  }

  /** The parent, having met what it can't read, goes back to its last date at once. */
  private void typed(String now) {
    boolean reverts = unread && now.equals(words(EnteredDate.of(Optional.ofNullable(getValue()))));
    unread = false;
    if (reverts && entered.get() instanceof EnteredDate.Unreadable kept) {
      showing = true;
      getEditor().setText(kept.typed());
      showing = false;
    } else {
      enter(text.read(now));
    }
  }

  private final class Converter extends StringConverter<LocalDate> {
    @Override
    public String toString(@Nullable LocalDate day) {
      return day == null ? "" : text.write(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
      EnteredDate read = text.read(typed == null ? "" : typed);
      if (read.isUnreadable()) {
        left.set(true);
        unread = true;
        throw new DateTimeException(text.unreadable());
      }
      return read.day().orElse(null);
    }
  }
}
