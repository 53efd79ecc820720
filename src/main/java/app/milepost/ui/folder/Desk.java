package app.milepost.ui.folder;

import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;

/**
 * What somebody works with from the opening of a data folder until the window is locked. It is
 * dropped as a whole then, and with it all that was read from the folder.
 *
 * @param openFolder opens the data folder
 * @param workspace holds the answers on screen
 * @param leaving asks before changes are lost
 * @param navigator which page is in front
 * @param appearance how the window looks
 */
public record Desk(
    OpenFolder openFolder,
    Workspace workspace,
    Leaving leaving,
    Navigator navigator,
    Appearance appearance) {

  /** Returns how Milepost is used. */
  public Usage usage() {
    return openFolder.usage();
  }
}
