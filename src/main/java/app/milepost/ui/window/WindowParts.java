package app.milepost.ui.window;

import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.folder.Lock;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Everything in the window from the opening of a data folder until it is locked. It is dropped as a
 * whole then, and with it all that was read from the folder.
 *
 * @param frame what the window shows
 * @param shell the pages in it
 * @param workspace holds the answers on screen
 * @param navigator which page is in front
 * @param openFolder opens the data folder
 * @param leaving asks before changes are lost
 * @param usage how Milepost is used
 * @param appearance how the window looks
 * @param cover covers it
 * @param lock locks it
 */
public record WindowParts(
    WindowRoot frame,
    Shell shell,
    Workspace workspace,
    Navigator navigator,
    OpenFolder openFolder,
    Leaving leaving,
    Usage usage,
    Appearance appearance,
    WindowCover cover,
    Lock lock) {

  /**
   * What is known of a desk that was left by locking.
   *
   * @param folder its data folder
   * @param lost a sentence about what could not be kept, if anything
   * @param clientLooksOn whether a client looked on, and may still sit there
   */
  public record Left(Path folder, Optional<String> lost, boolean clientLooksOn) {}
}
