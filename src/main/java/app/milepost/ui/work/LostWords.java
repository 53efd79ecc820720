package app.milepost.ui.work;

import app.milepost.words.Numbers;
import java.util.List;

/** What a lock could not keep, in words that tell nothing of it. */
public final class LostWords {

  private LostWords() {}

  /**
   * Tells of something that was typed and not kept.
   *
   * @param what what it is
   */
  public static String typed(List<String> what) {
    return "When Milepost locked, something was not finished: %s. It was not kept."
        .formatted(Numbers.list(what));
  }

  /**
   * Tells of changes that did not get to the disk.
   *
   * @param why what the disk said
   */
  public static String unsaved(String why) {
    return "When Milepost locked, your latest changes could not be saved and are lost. " + why;
  }
}
