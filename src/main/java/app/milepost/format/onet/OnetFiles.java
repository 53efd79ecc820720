package app.milepost.format.onet;

import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import app.milepost.format.table.Tables;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which of the files handed over are tables of a release, and which holds wages. Anything
 * else in a zip or a folder goes by unread.
 */
public final class OnetFiles {

  private static final Pattern WAGES = Pattern.compile("(?i).*national.*M(20\\d\\d).*\\.xlsx");

  private static final List<OnetFile> LEAST = List.of(OnetFile.OCCUPATIONS, OnetFile.KNOWLEDGE);

  /** Tables of older layouts, and those that stand in their place in newer ones. */
  private static final Map<OnetFile, List<OnetFile>> REPLACED =
      Map.of(
          OnetFile.SKILLS, List.of(OnetFile.ESSENTIAL_SKILLS, OnetFile.TRANSFERABLE_SKILLS),
          OnetFile.PREPARATION, List.of(OnetFile.EDUCATION, OnetFile.TRAINING),
          OnetFile.TECHNOLOGY, List.of(OnetFile.SOFTWARE),
          OnetFile.ALTERNATE_TITLES, List.of(OnetFile.JOB_TITLES));

  private final Map<OnetFile, TableFile> tables = new EnumMap<>(OnetFile.class);
  private Optional<TableFile> wages = Optional.empty();
  private String period = "";

  /**
   * Sorts files.
   *
   * @throws TableException if a table is there twice, tables of two layouts are, or some that every
   *     release has are not
   */
  OnetFiles(List<TableFile> files) throws TableException {
    for (TableFile file : files) {
      sort(file);
    }
    check(files);
  }

  /** Returns whether a file's name is that of a table of O*NET, or of wages. */
  public static boolean isTable(TableFile file) {
    return WAGES.matcher(file.name()).matches() || table(file).isPresent();
  }

  private static Optional<OnetFile> table(TableFile file) {
    return Tables.ofName(file.name()).flatMap(kind -> OnetFile.ofStem(kind.stem(file.name())));
  }

  private void sort(TableFile file) throws TableException {
    Matcher national = WAGES.matcher(file.name());
    if (national.matches()) {
      if (wages.isPresent()) {
        throw twice("wages", wages.get(), file);
      }
      wages = Optional.of(file);
      period = "May " + national.group(1);
      return;
    }
    Optional<OnetFile> table = table(file);
    if (table.isPresent()) {
      TableFile before = tables.put(table.get(), file);
      if (before != null) {
        throw twice("“" + table.get().title() + "”", before, file);
      }
    }
  }

  private static TableException twice(String what, TableFile one, TableFile other) {
    return new TableException(
        other.place(),
        "The table of %s is there twice, also as “%s”. Give one release, in one format."
            .formatted(what, one.place()));
  }

  private void check(List<TableFile> files) throws TableException {
    String place = files.isEmpty() ? "" : files.getFirst().place();
    if (tables.isEmpty()) {
      throw new TableException(
          place,
          "There is no table of O*NET here. Give the zip of the database as O*NET publishes it, in"
              + " text, Excel or CSV.");
    }
    for (Map.Entry<OnetFile, List<OnetFile>> replaced : REPLACED.entrySet()) {
      for (OnetFile newer : replaced.getValue()) {
        if (tables.containsKey(replaced.getKey()) && tables.containsKey(newer)) {
          throw new TableException(
              place,
              "“%s” and “%s” never come in the same release. Give the files of one."
                  .formatted(replaced.getKey().title(), newer.title()));
        }
      }
    }
    List<String> lacking = lacking();
    if (!lacking.isEmpty()) {
      throw new TableException(
          place,
          "%s not there: every release has %s. Give all its files, with their own names."
              .formatted(
                  String.join(", ", lacking) + (lacking.size() == 1 ? " is" : " are"),
                  lacking.size() == 1 ? "it" : "them"));
    }
  }

  private List<String> lacking() {
    List<OnetFile> lacking = new ArrayList<>(LEAST);
    lacking.addAll(
        tables.containsKey(OnetFile.ESSENTIAL_SKILLS)
                || tables.containsKey(OnetFile.TRANSFERABLE_SKILLS)
            ? List.of(OnetFile.ESSENTIAL_SKILLS, OnetFile.TRANSFERABLE_SKILLS)
            : List.of(OnetFile.SKILLS));
    lacking.removeAll(tables.keySet());
    return lacking.stream().map(file -> "“" + file.title() + "”").toList();
  }

  /** Returns the tables there are, that of the occupations first. */
  Map<OnetFile, TableFile> tables() {
    return tables;
  }

  /** Returns the workbook of wages, if there is one. */
  Optional<TableFile> wages() {
    return wages;
  }

  /** Returns the month the wages speak of, such as {@code May 2024}. */
  String wagePeriod() {
    return period;
  }
}
