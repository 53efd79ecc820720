package app.milepost.format.esco;

/**
 * The tables of ESCO that are used. The name of each ends with a language, such as {@code
 * skills_en.csv}; others of nearly the same name, such as {@code digitalSkillsCollection_en.csv},
 * are not meant.
 */
enum EscoFile {
  /** Names and descriptions of occupations, in one language. */
  OCCUPATIONS("occupations", "iscoGroup", "preferredLabel"),
  /** Names of skills and fields of knowledge, in one language. */
  SKILLS("skills", "skillType", "preferredLabel"),
  /** Which occupation needs which skill; the same for every language. */
  RELATIONS("occupationSkillRelations", "occupationUri", "skillUri"),
  /** Names of the groups of occupations, in one language; may be missing. */
  GROUPS("ISCOGroups", "code", "preferredLabel"),
  /** What is a special case of what; the same for every language; may be missing. */
  BROADER("broaderRelationsOccPillar", "conceptUri", "broaderUri");

  /** A column of tables that have some of the skills only. */
  private static final String COLLECTION = "broaderConceptUri";

  private final String stem;
  private final String first;
  private final String second;

  EscoFile(String stem, String first, String second) {
    this.stem = stem;
    this.first = first;
    this.second = second;
  }

  /** Returns its name before the language. */
  String stem() {
    return stem;
  }

  /** Returns the name it has in a language: {@code skills_en.csv}. */
  String name(String language) {
    return "%s_%s.csv".formatted(stem, language);
  }

  /** Returns whether it has no words in it, so that any language's will do. */
  boolean isWithoutWords() {
    return this == RELATIONS || this == BROADER;
  }

  /** Returns whether a header has the columns that tell this table from others. */
  boolean hasColumns(String header) {
    return header.contains(first) && header.contains(second) && !header.contains(COLLECTION);
  }
}
