package app.milepost.words;

import java.util.List;

/** The five levels in words. */
public final class LevelWords {

  private static final List<String> NAMES =
      List.of("none", "aware", "with guidance", "independently", "leads or teaches");

  private LevelWords() {}

  /**
   * Returns a level's name.
   *
   * @param level 0 to 4
   */
  public static String name(int level) {
    return NAMES.get(level);
  }
}
