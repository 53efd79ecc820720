package app.milepost.testkit.pages;

import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.settings.UsageSettings;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.AppDriver;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.testfx.util.WaitForAsyncUtils;

/** The part of the settings about backups, as a person uses it. */
public final class BackupsPart {

  private final AppDriver app;

  private BackupsPart(AppDriver app) {
    this.app = app;
  }

  /** Has a new data folder make no daily backups, so that those made can be counted. */
  public static void onDemandOnly(Path data) {
    DataFolder folder = new DataFolder(data);
    try {
      folder.create();
      new SettingsFile(folder)
          .write(
              Settings.DEFAULT.withUsageSettings(
                  UsageSettings.DEFAULT.forWhom(UsageSettings.Audience.CLIENTS).keeping(0)));
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  /** Goes to the settings and to that part. */
  public static BackupsPart open(AppDriver app) {
    app.click("#page-settings");
    app.await(() -> app.find("#backup-list").isPresent());
    BackupsPart part = new BackupsPart(app);
    part.scrollTo("#backups");
    return part;
  }

  /** Scrolls the settings so that something is at the top. */
  public void scrollTo(String selector) {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          Node node = app.find(selector).orElseThrow();
          ScrollPane pane = pane(node);
          pane.applyCss();
          pane.layout();
          double y = node.localToScene(0, 0).getY() - pane.getContent().localToScene(0, 0).getY();
          double room =
              pane.getContent().getBoundsInLocal().getHeight()
                  - pane.getViewportBounds().getHeight();
          pane.setVvalue(room <= 0 ? 0 : Math.min(1, Math.max(0, y - 48) / room));
        });
  }

  private static ScrollPane pane(Node node) {
    Node at = node;
    while (!(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    return (ScrollPane) at;
  }

  /** Makes a backup and waits until it is listed. */
  public void make() {
    int before = titles().size();
    app.click("#backup-now");
    app.await(() -> titles().size() == before + 1);
  }

  /** Returns when the backups listed were made, latest first. */
  public List<String> titles() {
    return app.texts(".backup-title");
  }

  /** Returns what is said of the backups listed. */
  public List<String> details() {
    return app.texts(".backup-detail");
  }

  /** Asks to restore the latest one and waits until it is known what would change. */
  public List<String> look() {
    app.click(".restore-backup");
    app.await(() -> app.find("#restore-title").isPresent());
    scrollTo("#restore-panel");
    return app.texts(".restore-line");
  }

  /** Restores what was looked at and waits until that is done. */
  public void restore() {
    app.click("#restore-now");
    app.await(() -> app.text("#backup-told").startsWith("✓ Everything is as it was"));
  }
}
