package app.milepost.ui.window;

import app.milepost.ui.Appearance;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Locale;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Dresses a scene as {@link Appearance} says and follows its changes. */
public final class Theme {

  private static final double NORMAL_TEXT = 14;
  private static final String TEXT_SIZE = "text-";

  private final Appearance appearance;
  private final Scene scene;

  private Theme(Appearance appearance, Scene scene) {
    this.appearance = appearance;
    this.scene = scene;
  }

  /**
   * Reads the colors. Done before the first control is made, since otherwise JavaFX reads a style
   * sheet of its own first, for nothing.
   *
   * @param appearance how windows should look
   */
  public static void prepare(Appearance appearance) {
    read(isDark(appearance));
  }

  /**
   * Dresses a scene; its root gets the colors and the size of text.
   *
   * @param scene stays dressed as long as it lives
   * @param appearance how it should look
   */
  public static void dress(Scene scene, Appearance appearance) {
    Theme theme = new Theme(appearance, scene);
    scene
        .getStylesheets()
        .add(Objects.requireNonNull(Theme.class.getResource("/css/milepost.css")).toExternalForm());
    appearance.schemeProperty().addListener((o, before, now) -> theme.color());
    appearance.textPercentProperty().addListener((o, before, now) -> theme.size());
    ChangeListener<ColorScheme> onSystemChange = (o, before, now) -> theme.color();
    // The system outlives every window: only the scene itself may keep the listener alive.
    scene.getProperties().put(Theme.class, onSystemChange);
    Platform.getPreferences()
        .colorSchemeProperty()
        .addListener(new WeakChangeListener<>(onSystemChange));
    theme.color();
    theme.size();
  }

  /**
   * Dresses a dialog as the window that it belongs to looks now.
   *
   * @param dialog the root of what the dialog shows
   * @param window dressed before
   */
  static void dressLike(Parent dialog, Scene window) {
    dialog.getStylesheets().addAll(window.getStylesheets());
    dialog.getStyleClass().addAll(window.getRoot().getStyleClass().filtered(Theme::isOfAppearance));
    dialog.setStyle(window.getRoot().getStyle());
  }

  private static boolean isOfAppearance(String styleClass) {
    return styleClass.equals("light")
        || styleClass.equals("dark")
        || styleClass.startsWith(TEXT_SIZE);
  }

  private void color() {
    boolean dark = isDark(appearance);
    read(dark);
    scene.getRoot().getStyleClass().removeAll("light", "dark");
    scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
  }

  private static boolean isDark(Appearance appearance) {
    return switch (appearance.schemeProperty().get()) {
      case LIGHT -> false;
      case DARK -> true;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  private static void read(boolean dark) {
    Application.setUserAgentStylesheet(
        dark
            ? new PrimerDark().getUserAgentStylesheetBSS()
            : new PrimerLight().getUserAgentStylesheetBSS());
  }

  private void size() {
    int percent = appearance.textPercentProperty().get();
    double pixels = NORMAL_TEXT * percent / 100;
    scene.getRoot().getStyleClass().removeIf(c -> c.startsWith(TEXT_SIZE));
    scene.getRoot().getStyleClass().add(TEXT_SIZE + percent);
    scene.getRoot().setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", pixels));
  }
}
