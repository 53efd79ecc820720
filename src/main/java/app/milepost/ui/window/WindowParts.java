package app.milepost.ui.window;

import app.milepost.ui.folder.Desk;
import app.milepost.ui.folder.Lock;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A desk, and the window around it.
 *
 * @param frame what the window shows
 * @param desk what is worked with
 * @param cover covers it
 * @param lock locks it
 */
public record WindowParts(WindowRoot frame, Desk desk, WindowCover cover, Lock lock) {

  /**
   * What is known of a desk that was left by locking.
   *
   * @param folder its data folder
   * @param lost a sentence about what could not be kept, if anything
   * @param clientLooksOn whether a client looked on, and may still sit there
   */
  public record Left(Path folder, Optional<String> lost, boolean clientLooksOn) {}
}
