package app.milepost.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the window looks: colors and size of text. */
public final class Appearance {

  /** Which colors to use. */
  public enum Scheme {
    /** As the system says. */
    SYSTEM,
    LIGHT,
    DARK
  }

  /** Sizes of text offered, in percent. */
  public static final java.util.List<Integer> TEXT_SIZES =
      java.util.List.of(100, 125, 150, 175, 200);

  private final ObjectProperty<Scheme> scheme = new SimpleObjectProperty<>(Scheme.SYSTEM);
  private final ObjectProperty<Integer> textPercent = new SimpleObjectProperty<>(100);

  /** Returns which colors to use. */
  public ObjectProperty<Scheme> schemeProperty() {
    return scheme;
  }

  /** Returns the size of text in percent, one of {@link #TEXT_SIZES}. */
  public ObjectProperty<Integer> textPercentProperty() {
    return textPercent;
  }
}
