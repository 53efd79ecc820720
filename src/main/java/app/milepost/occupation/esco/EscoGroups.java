package app.milepost.occupation.esco;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The groups of occupations of the international classification ISCO, by their codes. */
public final class EscoGroups {

  /** The ten largest groups, in our own words, for where the files with their names are missing. */
  private static final Map<String, String> LARGEST =
      Map.of(
          "0", "Military",
          "1", "Management",
          "2", "Professions, most with a degree",
          "3", "Technical and assisting professions",
          "4", "Office and customer service",
          "5", "Personal services and sales",
          "6", "Farming, forestry and fishing",
          "7", "Crafts and trades",
          "8", "Machine operation and driving",
          "9", "Helpers and simple work");

  /** Digits of the groups that lists are sorted by: there are 43 of them. */
  private static final int FAMILY = 2;

  private final Map<String, String> names;

  /**
   * Takes names.
   *
   * @param names by code, of whatever groups they are known
   */
  public EscoGroups(Map<String, String> names) {
    this.names = new HashMap<>(names);
  }

  /** Returns what a list calls the group of occupations a code belongs to; empty if unknown. */
  public String family(String group) {
    return name(beginning(group, FAMILY))
        .or(() -> name(beginning(group, 1)))
        .or(() -> Optional.ofNullable(LARGEST.get(beginning(group, 1))))
        .orElse("");
  }

  /** Returns the name of a group, if the files told it. */
  public Optional<String> name(String group) {
    return Optional.ofNullable(names.get(group));
  }

  private static String beginning(String code, int length) {
    return code.substring(0, Math.min(length, code.length()));
  }
}
