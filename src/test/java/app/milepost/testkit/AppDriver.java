package app.milepost.testkit;

import app.milepost.settings.Settings;
import app.milepost.settings.UsageSettings.Audience;
import app.milepost.ui.Dialogs;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The real app in a window on a display that is not there, driven as a person would. */
public final class AppDriver implements AutoCloseable {

  private Hands hands = new Hands();
  private final Stage stage;
  private final PaperPrinter printer;

  private AppDriver(AppWindow window) {
    stage = window.open();
    printer = window.printer();
  }

  /**
   * Starts the app, with nobody to answer dialogs.
   *
   * @param data the data folder
   * @param width of the window
   * @param height of the window
   * @param theme light or dark
   */
  public static AppDriver start(Path data, double width, double height, Settings.Theme theme) {
    return start(data, width, height, theme, new ScriptedDialogs());
  }

  /**
   * Starts the app.
   *
   * @param data the data folder
   * @param width of the window
   * @param height of the window
   * @param theme light or dark
   * @param dialogs answers what the app asks
   */
  public static AppDriver start(
      Path data, double width, double height, Settings.Theme theme, Dialogs dialogs) {
    AppDriver driver = new AppDriver(new AppWindow(data, width, height, theme, dialogs));
    driver.await(() -> driver.find("#person-name").filter(n -> !n.isDisabled()).isPresent());
    return driver;
  }

  /** Starts the app on a folder that it cannot open. */
  public static AppDriver startBroken(
      Path data, double width, double height, Settings.Theme theme, Dialogs dialogs) {
    return new AppDriver(new AppWindow(data, width, height, theme, dialogs));
  }

  /** Starts the app as it is on a new computer, before anybody has said whom it is for. */
  public static AppDriver startNew(Path data, double width, double height, Settings.Theme theme) {
    AppWindow window = new AppWindow(data, width, height, theme, new ScriptedDialogs());
    AppDriver driver = new AppDriver(window.usedFor(Optional.empty()));
    driver.await(() -> driver.find("#first-question").isPresent());
    return driver;
  }

  /** Starts the app for a counsellor's clients, on the People page. */
  public static AppDriver startForClients(
      Path data, double width, double height, Settings.Theme theme, Dialogs dialogs) {
    return startForClients(data, width, height, theme, 1, dialogs);
  }

  /** Starts the app for a counsellor's clients, on the People page, with larger text. */
  public static AppDriver startForClients(
      Path data, double width, double height, Settings.Theme theme, double scale, Dialogs dialogs) {
    AppWindow window =
        new AppWindow(data, width, height, theme, dialogs)
            .usedFor(Optional.of(Audience.CLIENTS))
            .scaledBy(scale)
            .on("PEOPLE");
    AppDriver driver = new AppDriver(window);
    driver.await(() -> driver.find("#people-count").isPresent());
    return driver;
  }

  /** Starts the app with larger text. */
  public static AppDriver startScaled(
      Path data, double width, double height, Settings.Theme theme, double scale) {
    return startScaled(data, width, height, theme, scale, new ScriptedDialogs());
  }

  /** Starts the app with larger text, and what is to be answered to its questions. */
  public static AppDriver startScaled(
      Path data, double width, double height, Settings.Theme theme, double scale, Dialogs dialogs) {
    AppWindow window = new AppWindow(data, width, height, theme, dialogs);
    AppDriver driver = new AppDriver(window.scaledBy(scale));
    driver.await(() -> driver.find("#person-name").filter(n -> !n.isDisabled()).isPresent());
    return driver;
  }

  /** Starts the app with larger text, on a page that is built before the answers are there. */
  public static AppDriver startScaledOn(
      Path data, double width, double height, double scale, String page) {
    AppWindow window =
        new AppWindow(data, width, height, Settings.Theme.LIGHT, new ScriptedDialogs());
    AppDriver driver = new AppDriver(window.scaledBy(scale).on(page));
    driver.await(() -> driver.find("#person-name").filter(n -> !n.isDisabled()).isPresent());
    return driver;
  }

  /**
   * Starts the app on a folder that is protected by a passphrase.
   *
   * @param scale of the text
   * @param clock tells how long nobody has touched it
   */
  public static AppDriver startLocked(
      Path data,
      double width,
      double height,
      Settings.Theme theme,
      double scale,
      InstantSource clock,
      Dialogs dialogs) {
    AppWindow window =
        new AppWindow(data, width, height, theme, dialogs)
            .usedFor(Optional.of(Audience.CLIENTS))
            .scaledBy(scale)
            .at(clock);
    AppDriver driver = new AppDriver(window);
    driver.await(() -> driver.find("#passphrase").isPresent());
    return driver;
  }

  /** Returns what the window shows, all of it. */
  public Parent root() {
    return stage.getScene().getRoot();
  }

  /** Returns the window. */
  public Stage stage() {
    return stage;
  }

  /** Returns the printer, which has paper for all. */
  public PaperPrinter printer() {
    return printer;
  }

  /** Returns what finds nodes. */
  public FxRobot robot() {
    return hands.robot();
  }

  /** Takes another robot: each remembers what it typed into and clicked on. */
  public void forget() {
    hands = new Hands();
    FxToolkit.toolkitContext().setRegisteredStage(stage);
  }

  /** Returns the first node that matches a CSS selector, if it is there. */
  public Optional<Node> find(String selector) {
    return robot().from(root()).lookup(selector).tryQuery();
  }

  /** Returns the words of the first label that a selector finds. */
  public String text(String selector) {
    return find(selector)
        .map(n -> ((Labeled) n).getText())
        .orElseThrow(() -> new AssertionError("no " + selector));
  }

  /** Returns the words of every label that a selector finds. */
  public List<String> texts(String selector) {
    return robot().from(root()).lookup(selector).queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  /** Returns the id of what has the keyboard; empty where it has none. */
  public String focused() {
    Node owner = stage.getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? "" : owner.getId();
  }

  /** Chooses an entry of a menu button. */
  public void chooseFromMenu(String selector, String entry) {
    await(() -> menuEntry(selector, entry).isPresent());
    MenuItem item = menuEntry(selector, entry).orElseThrow();
    WaitForAsyncUtils.waitForAsyncFx(5000, item::fire);
    settle();
  }

  private Optional<MenuItem> menuEntry(String selector, String entry) {
    return find(selector)
        .map(MenuButton.class::cast)
        .flatMap(m -> m.getItems().stream().filter(i -> entry.equals(i.getText())).findFirst());
  }

  /** Returns what the gauge in the header says to a screen reader. */
  public String gauge() {
    return find("#header-gauge").map(Node::getAccessibleText).orElseThrow();
  }

  /** Presses keys one after the other. */
  public void type(KeyCode... keys) {
    hands.type(keys);
    settle();
  }

  /** Presses Tab until something has the keyboard, and keeps it once all keys have arrived. */
  public void tabTo(String id) {
    hands.tabTo(id, this::focused);
    settle();
    if (!focused().equals(id)) {
      hands.tabTo(id, this::focused);
      settle();
    }
  }

  /** Presses keys together. */
  public void chord(KeyCode... keys) {
    hands.chord(keys);
    settle();
  }

  /** Writes letters into what has the keyboard. */
  public void write(String words) {
    hands.write(stage.getScene(), words);
    settle();
  }

  /** Clicks on what a selector finds. */
  public void click(String selector) {
    hands.click(find(selector).orElseThrow(() -> new AssertionError("no " + selector)));
    settle();
  }

  /** Presses a button at once, without a mouse, and lays out what follows. */
  public void press(String selector) {
    press((ButtonBase) find(selector).orElseThrow());
  }

  /** Presses buttons that are always there one after the other, again and again. */
  public void pressInTurn(int times, String... selectors) {
    List<ButtonBase> buttons =
        Stream.of(selectors).map(s -> (ButtonBase) find(s).orElseThrow()).toList();
    for (int i = 0; i < times; i++) {
      buttons.forEach(this::press);
    }
  }

  private void press(ButtonBase button) {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          button.fire();
          root().applyCss();
          root().layout();
        });
  }

  /** Waits until something holds, but not forever. */
  public void await(BooleanSupplier condition) {
    Pulses.await(condition);
    settle();
  }

  /** Waits until all that has been asked for is on screen. */
  public void settle() {
    Pulses.settle(stage.getScene());
  }

  /** Writes a picture of the window to {@code target/screenshots}. */
  public void picture(String name) {
    settle();
    WritableImage image =
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.getScene().snapshot(null));
    Pictures.save(image, name);
  }

  /** Closes the window as its person would, and waits until everything is put away. */
  @Override
  public void close() {
    WaitForAsyncUtils.waitForAsyncFx(
        15_000,
        () -> {
          Platform.setImplicitExit(false);
          Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    settle();
  }
}
