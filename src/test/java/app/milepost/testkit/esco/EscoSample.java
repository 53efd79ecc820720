package app.milepost.testkit.esco;

import app.milepost.testkit.onet.OnetSample;
import app.milepost.testkit.onet.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A small release of ESCO, made up, in the layout of version 1.2: a records clerk, a clinical coder
 * and an officer who asks for more than a pack takes; and a job nobody needs anything for.
 */
public final class EscoSample {

  /** How many skills the officer needs: 5 essential ones and 70 others. */
  public static final int MANY = 75;

  private static final String ROOT = "http://data.europa.eu/esco/";
  private static final String UNREGULATED = ROOT + "regulated-professions/unregulated";

  private final Map<String, Table> tables = new LinkedHashMap<>();

  private EscoSample() {}

  /** Returns the address of an occupation. */
  public static String occupation(String name) {
    return ROOT + "occupation/00000000-0000-4000-8000-" + padded(name);
  }

  /** Returns the address of a skill. */
  public static String skill(String name) {
    return ROOT + "skill/00000000-0000-4000-9000-" + padded(name);
  }

  private static String padded(String name) {
    return String.format("%12s", Integer.toHexString(name.hashCode())).replace(' ', '0');
  }

  /** Returns a release with the tables of one language, English. */
  public static EscoSample english() {
    EscoSample sample = new EscoSample();
    sample.put(
        "occupations_en",
        "conceptType|conceptUri|iscoGroup|preferredLabel|altLabels|hiddenLabels|status|modifiedDate"
            + "|regulatedProfessionNote|scopeNote|definition|inScheme|description|code",
        List.of(
            "Occupation|%s|3252|records clerk|file keeper\nchart clerk\nfile keeper|x|released"
                    .formatted(occupation("clerk"))
                + "|2024-01-16T14:32:36.367Z|"
                + UNREGULATED
                + "|Excludes those who treat patients.||a,\nb|Keeps the records of patients, \"in"
                + " order\".|3252.1",
            "Occupation|%s|3252|clinical coder||x|released|2024-02-09T17:29:12.215Z|"
                    .formatted(occupation("coder"))
                + ROOT
                + "regulated-professions/regulated|||a|Turns records into codes.|3252.1.1",
            "Occupation|%s|0110|fleet officer|flag officer|x|released|2024-01-16T11:28:01.546Z|"
                    .formatted(occupation("officer"))
                + UNREGULATED
                + "|||a|Leads a fleet.|0110.9",
            "Occupation|%s|9999|idle person||x|released|2024-01-16T11:28:01.546Z|"
                    .formatted(occupation("idle"))
                + UNREGULATED
                + "|||a|Does nothing.|9999.1"));
    List<String> skills = new ArrayList<>();
    skills.add(skillRow("file", "skill/competence", "file records"));
    skills.add(skillRow("listen", "skill/competence", "active listening"));
    skills.add(skillRow("terms", "knowledge", "medical terminology"));
    skills.add(skillRow("untyped", "", "keep records apart"));
    for (int i = 0; i < MANY; i++) {
      skills.add(skillRow("many" + i, "skill/competence", "give order " + i));
    }
    sample.put(
        "skills_en",
        "conceptType|conceptUri|skillType|reuseLevel|preferredLabel|altLabels|description",
        skills);
    List<String> relations = new ArrayList<>();
    relations.add(relation("coder", "optional", "file"));
    relations.add(relation("coder", "essential", "terms"));
    relations.add(relation("clerk", "optional", "terms"));
    relations.add(relation("clerk", "essential", "file"));
    relations.add(relation("clerk", "essential", "listen"));
    relations.add(relation("clerk", "optional", "untyped"));
    for (int i = 0; i < MANY; i++) {
      // The essential ones come last, as the files are in no order.
      relations.add(relation("officer", i < MANY - 5 ? "optional" : "essential", "many" + i));
    }
    sample.put(
        "occupationSkillRelations_en", "occupationUri|relationType|skillType|skillUri", relations);
    sample.put(
        "ISCOGroups_en",
        "conceptType|conceptUri|code|preferredLabel|status|altLabels|inScheme|description",
        List.of(
            "ISCOGroup|" + ROOT + "isco/C3|3|assisting professions|released||a|",
            "ISCOGroup|" + ROOT + "isco/C32|32|health assistants|released||a|",
            "ISCOGroup|" + ROOT + "isco/C3252|3252|records people|released||a|"));
    sample.put(
        "broaderRelationsOccPillar_en",
        "conceptType|conceptUri|broaderType|broaderUri",
        List.of(
            "Occupation|%s|ISCOGroup|%sisco/C3252".formatted(occupation("clerk"), ROOT),
            "Occupation|%s|Occupation|%s".formatted(occupation("coder"), occupation("clerk"))));
    // A near miss that every real download has too.
    sample.put(
        "digitalSkillsCollection_en",
        "conceptType|conceptUri|preferredLabel|skillType|broaderConceptUri",
        List.of("KnowledgeSkillCompetence|" + skill("other") + "|no such skill|knowledge|x"));
    return sample;
  }

  private static String skillRow(String name, String type, String label) {
    return "KnowledgeSkillCompetence|%s|%s|cross-sector|%s||What it is."
        .formatted(skill(name), type, label);
  }

  private static String relation(String occupation, String type, String skill) {
    return "%s|%s|skill/competence|%s".formatted(occupation(occupation), type, skill(skill));
  }

  /** Adds the occupations in German, one of which English lacks. */
  public EscoSample german() {
    put(
        "occupations_de",
        "conceptType|conceptUri|preferredLabel|altLabels|iscoGroup|description",
        List.of(
            "Occupation|%s|Aktenkraft|Registraturkraft\nAktenhüter|3252|Hält Akten."
                .formatted(occupation("clerk")),
            "Occupation|%s|Neuer Beruf||3252|Neu.".formatted(occupation("new"))));
    return this;
  }

  /** Puts a table in, or another in its place. */
  public EscoSample put(String name, String header, List<String> rows) {
    tables.put(
        name,
        new Table(
            name,
            List.of(header.split("\\|", -1)),
            rows.stream().map(row -> List.of(row.split("\\|", -1))).toList()));
    return this;
  }

  /** Takes a table out. */
  public EscoSample without(String name) {
    Objects.requireNonNull(tables.remove(name), name);
    return this;
  }

  /** Changes a table, and its name too if that is changed. */
  public EscoSample changed(String name, UnaryOperator<Table> change) {
    Table table = change.apply(Objects.requireNonNull(tables.remove(name), name));
    tables.put(table.name(), table);
    return this;
  }

  /** Returns the tables as files: rows end in CRLF, cells hold LF, quotes where needed. */
  public Map<String, byte[]> files() {
    return files("\r\n");
  }

  /** Returns the same with another end of rows. */
  public Map<String, byte[]> files(String end) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    tables.forEach((name, table) ->
        files.put(name + ".csv", csv(table, end).getBytes(StandardCharsets.UTF_8)));
    return files;
  }

  private static String csv(Table table, String end) {
    StringBuilder text = new StringBuilder(line(table.header())).append(end);
    table.rows().forEach(row -> text.append(line(row)).append(end));
    return text.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(EscoSample::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** Writes all tables into a folder. */
  public Path folder(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  /** Writes a zip of all tables. */
  public Path zip(Path file) throws IOException {
    return OnetSample.zip(file, files());
  }
}
