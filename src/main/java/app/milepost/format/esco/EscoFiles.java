package app.milepost.format.esco;

import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which of the files handed over are tables of ESCO, and in which languages. Anything else in
 * a zip or a folder goes by unread.
 */
public final class EscoFiles {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:^|.*[^a-z])(occupations|skills|occupationSkillRelations|ISCOGroups"
              + "|broaderRelationsOccPillar)"
              + "_([a-z]{2,3})(?![a-z]).*\\.csv");

  private static final String ENGLISH = "en";
  private static final int HEADER = 1_000;

  private final Map<EscoFile, Map<String, TableFile>> tables = new EnumMap<>(EscoFile.class);
  private final String language;

  /**
   * Sorts files.
   *
   * @throws TableException if a table is there twice, or one that is needed is missing
   */
  EscoFiles(List<TableFile> files) throws TableException {
    for (TableFile file : files) {
      Matcher name = NAME.matcher(file.name());
      if (name.matches()) {
        put(kind(name.group(1)), name.group(2).toLowerCase(Locale.ROOT), file);
      }
    }
    language = language(files);
  }

  /** Returns whether a file's name is that of a table of ESCO. */
  public static boolean isTable(TableFile file) {
    return NAME.matcher(file.name()).matches();
  }

  private static EscoFile kind(String stem) {
    for (EscoFile kind : EscoFile.values()) {
      if (kind.stem().equalsIgnoreCase(stem)) {
        return kind;
      }
    }
    throw new IllegalStateException(stem);
  }

  private void put(EscoFile kind, String language, TableFile file) throws TableException {
    TableFile before = tables.computeIfAbsent(kind, k -> new TreeMap<>()).put(language, file);
    boolean same = before != null && kind.isWithoutWords() && before.size() == file.size();
    if (before != null && !same) {
      throw new TableException(
          file.place(),
          "The table “%s” is there twice, also as “%s”. Give one release, each language once."
              .formatted(kind.name(language), before.place()));
    }
  }

  private String language(List<TableFile> files) throws TableException {
    Set<String> whole = new TreeSet<>(of(EscoFile.OCCUPATIONS).keySet());
    whole.retainAll(of(EscoFile.SKILLS).keySet());
    if (whole.isEmpty()) {
      EscoFile lacking =
          of(EscoFile.OCCUPATIONS).isEmpty() ? EscoFile.OCCUPATIONS : EscoFile.SKILLS;
      EscoFile there = lacking == EscoFile.SKILLS ? EscoFile.OCCUPATIONS : EscoFile.SKILLS;
      throw missing(
          lacking,
          preferred(of(there).keySet())
              .or(() -> preferred(of(EscoFile.RELATIONS).keySet()))
              .orElse(ENGLISH),
          files);
    }
    String chosen = preferred(whole).orElseThrow();
    if (of(EscoFile.RELATIONS).isEmpty()) {
      throw missing(EscoFile.RELATIONS, chosen, files);
    }
    return chosen;
  }

  private static Optional<String> preferred(Set<String> languages) {
    return languages.stream().min(Comparator.comparing((String l) -> !l.equals(ENGLISH)));
  }

  /** A table under another name is found by its columns, so that a person can be told. */
  private static TableException missing(EscoFile kind, String language, List<TableFile> files)
      throws TableException {
    String place = files.isEmpty() ? "ESCO" : files.getFirst().place();
    String name = kind.name(language);
    for (TableFile file : files) {
      if (!isTable(file)
          && file.name().toLowerCase(Locale.ROOT).endsWith(".csv")
          && kind.hasColumns(firstLine(file))) {
        return new TableException(
            file.place(),
            "This has the columns of “%s” but another name. Give it that name, with the language"
                    .formatted(name)
                + " its texts are in.");
      }
    }
    return new TableException(
        place,
        "“%s” is not there, and without it no career can be made. Give the whole download of one"
                .formatted(name)
            + " language, in CSV.");
  }

  private static String firstLine(TableFile file) throws TableException {
    return file.beginning(HEADER).lines().findFirst().orElse("");
  }

  private Map<String, TableFile> of(EscoFile kind) {
    return tables.getOrDefault(kind, Map.of());
  }

  /** Returns the language that careers are made in: English, else the first there is. */
  String language() {
    return language;
  }

  /** Returns the other languages that titles of occupations are in, in alphabetical order. */
  List<String> otherLanguages() {
    List<String> others = new ArrayList<>(of(EscoFile.OCCUPATIONS).keySet());
    others.remove(language);
    return others;
  }

  /** Returns a table in the chosen language, or in any for one that has no words in it. */
  Optional<TableFile> table(EscoFile kind) {
    Map<String, TableFile> all = of(kind);
    Optional<TableFile> chosen = Optional.ofNullable(all.get(language));
    return kind.isWithoutWords() ? chosen.or(() -> all.values().stream().findFirst()) : chosen;
  }

  /** Returns the occupations in a language. */
  Optional<TableFile> occupations(String inLanguage) {
    return Optional.ofNullable(of(EscoFile.OCCUPATIONS).get(inLanguage));
  }
}
