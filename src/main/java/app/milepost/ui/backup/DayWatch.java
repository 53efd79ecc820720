package app.milepost.ui.backup;

import app.milepost.ui.folder.OpenFolder;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Looks again and again whether a new day has begun, while a folder is open. */
public final class DayWatch {

  private static final Duration OFTEN = Duration.seconds(20);

  /** How long after a folder was opened it looks first, so that the first page does not wait. */
  private static final Duration FIRST = Duration.seconds(3);

  private DayWatch() {}

  /** Begins to watch once a folder is open; ends when it is let go of. */
  public static void over(DailyBackup daily, OpenFolder openFolder) {
    Timeline timeline = new Timeline(new KeyFrame(OFTEN, e -> daily.check()));
    timeline.setCycleCount(Timeline.INDEFINITE);
    openFolder
        .storeProperty()
        .subscribe(store -> {
          if (store.isPresent()) {
            timeline.playFrom(OFTEN.subtract(FIRST));
          } else {
            timeline.stop();
          }
        });
  }
}
