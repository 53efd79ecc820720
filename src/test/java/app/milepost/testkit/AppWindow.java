package app.milepost.testkit;

import app.milepost.App;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.settings.UsageSettings;
import app.milepost.settings.UsageSettings.Audience;
import app.milepost.store.files.DataFolder;
import app.milepost.ui.Dialogs;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/**
 * The app's window as a test wants it.
 *
 * @param data the data folder
 * @param width of the window
 * @param height of the window
 * @param theme light or dark
 * @param scale of the text
 * @param page which page is in front; empty for the one that was last
 * @param audience whom it is for, where nobody has said so before
 * @param dialogs answers what the app asks
 * @param printer takes what the app prints
 * @param clock tells the time
 */
record AppWindow(
    Path data,
    double width,
    double height,
    Settings.Theme theme,
    double scale,
    Optional<String> page,
    Optional<Audience> audience,
    Dialogs dialogs,
    PaperPrinter printer,
    InstantSource clock) {

  /** Makes one for one person, with text of the usual size. */
  AppWindow(Path data, double width, double height, Settings.Theme theme, Dialogs dialogs) {
    this(
        data,
        width,
        height,
        theme,
        1,
        Optional.empty(),
        Optional.of(Audience.ME),
        dialogs,
        new PaperPrinter(),
        InstantSource.system());
  }

  AppWindow usedFor(Optional<Audience> changed) {
    return new AppWindow(data, width, height, theme, scale, page, changed, dialogs, printer, clock);
  }

  AppWindow scaledBy(double changed) {
    return new AppWindow(
        data, width, height, theme, changed, page, audience, dialogs, printer, clock);
  }

  AppWindow on(String changed) {
    return new AppWindow(
        data, width, height, theme, scale, Optional.of(changed), audience, dialogs, printer, clock);
  }

  AppWindow at(InstantSource changed) {
    return new AppWindow(
        data, width, height, theme, scale, page, audience, dialogs, printer, changed);
  }

  /** Opens it. */
  Stage open() {
    try {
      FxToolkit.registerPrimaryStage();
      DataFolder folder = new DataFolder(data);
      SettingsFile file = new SettingsFile(folder);
      folder.create();
      SettingsFile.Read read = file.read();
      UsageSettings remembered = read.settings().usageSettings();
      // Whoever has answered before is not asked again.
      UsageSettings practice =
          audience
              .filter(a -> remembered.audience().isEmpty())
              .map(remembered::forWhom)
              .orElse(remembered);
      Settings settings =
          read.settings()
              .withUsageSettings(practice)
              .withTheme(theme)
              .withTextScale(scale)
              .withPage(page.orElse(read.settings().page()))
              .withWindow(new Settings.Window(0, 0, width, height, false));
      return FxToolkit.registerStage(() -> {
        Stage made = new Stage();
        new App(folder, clock, window -> dialogs, printer)
            .window(made, file, new SettingsFile.Read(settings, read.putAside()), () -> {})
            .show(() -> {});
        return made;
      });
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
