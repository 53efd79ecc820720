package app.milepost.occupation;

import java.util.Map;

/** The groups that U.S. statistics sort occupations into, by the first two digits of a code. */
public final class JobFamily {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("11", "Management"),
          Map.entry("13", "Business and financial operations"),
          Map.entry("15", "Computers and mathematics"),
          Map.entry("17", "Architecture and engineering"),
          Map.entry("19", "Life, physical and social science"),
          Map.entry("21", "Community and social service"),
          Map.entry("23", "Legal"),
          Map.entry("25", "Education and library"),
          Map.entry("27", "Arts, design, sports and media"),
          Map.entry("29", "Healthcare practice and technology"),
          Map.entry("31", "Healthcare support"),
          Map.entry("33", "Protective service"),
          Map.entry("35", "Food preparation and serving"),
          Map.entry("37", "Cleaning and grounds"),
          Map.entry("39", "Personal care and service"),
          Map.entry("41", "Sales"),
          Map.entry("43", "Office and administration"),
          Map.entry("45", "Farming, fishing and forestry"),
          Map.entry("47", "Construction and extraction"),
          Map.entry("49", "Installation, maintenance and repair"),
          Map.entry("51", "Production"),
          Map.entry("53", "Transportation and moving"),
          Map.entry("55", "Military"));

  private JobFamily() {}

  /**
   * Returns the name of the group a code belongs to.
   *
   * @param code such as {@code 29-2072.00}
   * @return empty where the group is not known
   */
  public static String of(String code) {
    return NAMES.getOrDefault(code.substring(0, Math.min(2, code.length())), "");
  }
}
