package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a closed window leaves behind in memory. */
class ClosedWindowTest {

  @TempDir private Path data;

  @Test
  void nothingOfAClosedWindowStays() throws InterruptedException {
    WeakReference<Parent> closed = openAndClose(data.resolve("first"));
    // JavaFX itself holds on to the last window until the next one has been in front.
    openAndClose(data.resolve("second"));

    for (int i = 0; closed.get() != null && i < 50; i++) {
      System.gc();
      Thread.sleep(100);
    }
    assertThat(closed.get()).isNull();
  }

  private static WeakReference<Parent> openAndClose(Path folder) {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.SYSTEM)) {
      return new WeakReference<>(app.root());
    }
  }
}
