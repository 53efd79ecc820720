package app.milepost.testkit.onet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A small release: three occupations with figures of O*NET 29.0, one that nobody rated, and one
 * with a title alone. O*NET 29.0 is by USDOL/ETA, used under CC BY 4.0; cut down and put together
 * anew here.
 */
public final class OnetSample {

  /** The code of the one that nobody rated. */
  public static final String UNRATED = "29-2072.00";

  /** The code of the one that says nothing. */
  public static final String BARE = "43-9199.00";

  private static final Map<String, String> TITLES = new LinkedHashMap<>();

  static {
    TITLES.put("29-1141.00", "Registered Nurses");
    TITLES.put(UNRATED, "Medical Records Specialists");
    TITLES.put("43-4071.00", "File Clerks");
    TITLES.put(BARE, "Office Workers, All Other");
    TITLES.put("47-2111.00", "Electricians");
  }

  private final Map<String, Table> tables = new LinkedHashMap<>();

  private OnetSample() {}

  /** Returns the release in the layout of 29.0 to 30.2. */
  public static OnetSample older() {
    OnetSample sample = new OnetSample();
    sample.put("Occupation Data", "O*NET-SOC Code|Title|Description", sample.titles());
    sample.put(
        "Skills",
        RATED + "|Recommend Suppress|Not Relevant|Date|Domain Source",
        Figures.ratings("2.A", "2.B"));
    sample.put(
        "Knowledge",
        RATED + "|Recommend Suppress|Not Relevant|Date|Domain Source",
        Figures.ratings("2.C"));
    sample.put("Work Styles", RATED + "|Recommend Suppress|Date|Domain Source", Figures.styles());
    sample.put(
        "Education, Training, and Experience",
        "O*NET-SOC Code|Element ID|Element Name|Scale ID|Category|Data Value|N|Standard Error|Lower"
            + " CI Bound|Upper CI Bound|Recommend Suppress|Date|Domain Source",
        Figures.preparation());
    sample.put(
        "Job Zones",
        "O*NET-SOC Code|Job Zone|Date|Domain Source",
        List.of(
            "29-1141.00|4|08/2021|Analyst",
            "29-2072.00|3|08/2023|Analyst - Transition",
            "43-4071.00|2|07/2014|Analyst",
            "47-2111.00|3|08/2022|Analyst"));
    sample.put(
        "Technology Skills",
        "O*NET-SOC Code|Example|Commodity Code|Commodity Title|Hot Technology|In Demand",
        Figures.software());
    sample.put(
        "Alternate Titles",
        "O*NET-SOC Code|Alternate Title|Short Title|Source(s)",
        List.of(
            "29-2072.00|Health Information Coder||08",
            "43-4071.00|Document Clerk||02",
            "43-4071.00|File Clerks||02"));
    sample.put(
        "Sample of Reported Titles",
        "O*NET-SOC Code|Reported Job Title|Shown in My Next Move",
        List.of("43-4071.00|Records Clerk|Y", "43-4071.00|Document Clerk|N"));
    sample.put(
        "Task Statements",
        "O*NET-SOC Code|Task ID|Task|Task Type|Incumbents Responding|Date|Domain Source",
        List.of(
            "43-4071.00|2|Keep a list of papers lent out.|Supplemental|36|07/2014|Incumbent",
            "43-4071.00|1|Put papers in their place, by name or by day.|Core|36|07/2014|Incumbent",
            "29-2072.00|3|Give each stay its codes.|||08/2023|Analyst"));
    sample.put(
        "Related Occupations",
        "O*NET-SOC Code|Related O*NET-SOC Code|Relatedness Tier|Index",
        List.of(
            "29-2072.00|43-9199.00|Primary-Short|2",
            "29-2072.00|43-4071.00|Primary-Short|1",
            "29-2072.00|29-1141.00|Primary-Short|3",
            "29-2072.00|47-2111.00|Supplemental|11"));
    sample.put(
        "Skills to Work Activities",
        "Skills Element ID|Skills Element Name|Work Activities Element ID|Work Activities Element"
            + " Name",
        List.of("2.A.1.a|Reading Comprehension|4.A.1.a.1|Getting Information"));
    return sample;
  }

  /** Returns the release as 30.1 has it: the same tables, work styles by their impact. */
  public static OnetSample withImpact() {
    OnetSample sample = older().titled();
    sample.put(
        "Work Styles",
        "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|Date|Domain Source",
        Figures.impact());
    return sample.changed("Work Styles", table -> table.withSecond("Title", OnetSample::title));
  }

  /** Returns the release in the layout of 30.3 and later. */
  public static OnetSample newer() {
    OnetSample sample = withImpact();
    Table skills = sample.remove("Skills");
    sample.put(skills.where("Element ID", id -> id.startsWith("2.A")).called("Essential Skills"));
    sample.put(
        skills.where("Element ID", id -> id.startsWith("2.B")).called("Transferable Skills"));
    Table preparation = sample.remove("Education, Training, and Experience");
    sample.put(preparation.where("Scale ID", "RL"::equals).called("Education"));
    sample.put(
        preparation
            .where("Scale ID", scale -> !scale.equals("RL"))
            .called("Training and Experience"));
    sample.put(
        sample
            .remove("Technology Skills")
            .without("Commodity Title")
            .headed(name -> name.equals("Example") ? "Workplace Example" : name)
            .headed(name -> name.equals("Commodity Code") ? "Element ID" : name)
            .called("Software Skills"));
    sample.put(sample.remove("Alternate Titles").called("Job Titles"));
    sample.put(
        sample.remove("Skills to Work Activities").called("Essential Skills to Work Activities"));
    return sample;
  }

  private static final String RATED =
      "O*NET-SOC Code|Element ID|Element Name|Scale ID|Data Value|N|Standard Error|Lower CI"
          + " Bound|Upper CI Bound";

  private static String title(String code) {
    return TITLES.getOrDefault(code, "");
  }

  private List<String> titles() {
    return TITLES.entrySet().stream()
        .map(title -> title.getKey() + "|" + title.getValue() + "|What they do, in short.")
        .toList();
  }

  private void put(String name, String header, List<String> rows) {
    put(
        new Table(
            name,
            Arrays.asList(header.split("\\|", -1)),
            rows.stream().map(row -> Arrays.asList(row.split("\\|", -1))).toList()));
  }

  /** Puts a table in, or another in its place. */
  public void put(Table table) {
    tables.put(table.name(), table);
  }

  /** Takes a table out. */
  public Table remove(String name) {
    return Objects.requireNonNull(tables.remove(name), name);
  }

  /** Changes a table. */
  public OnetSample changed(String name, UnaryOperator<Table> change) {
    put(change.apply(Objects.requireNonNull(tables.get(name), name)));
    return this;
  }

  /** Gives all tables the column with titles that workbooks and later releases have. */
  private OnetSample titled() {
    List.copyOf(tables.values()).stream()
        .filter(table -> table.header().getFirst().equals("O*NET-SOC Code"))
        .filter(table -> !table.header().contains("Title"))
        .forEach(table -> put(table.withSecond("Title", OnetSample::title)));
    return this;
  }

  /** Writes all tables into a folder. */
  public Path folder(Path folder, Edition edition) throws IOException {
    Files.createDirectories(folder);
    for (Table table : tables.values()) {
      Files.write(folder.resolve(table.name() + edition.ending()), edition.bytes(table));
    }
    return folder;
  }

  /**
   * Writes a zip as O*NET publishes it.
   *
   * @param release such as {@code 30.1}
   */
  public Path zip(Path file, Edition edition, String release) throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    String root = "db_" + release.replace('.', '_') + "/";
    members.put(
        root + "Read Me.txt",
        ("O*NET " + release + " Database\r\nAugust 2024 Release\r\n-------\r\n")
            .getBytes(StandardCharsets.UTF_8));
    // The order of a zip tells nothing: here the occupations come last.
    for (Table table : new ArrayList<>(tables.values()).reversed()) {
      members.put(root + table.name() + edition.ending(), edition.bytes(table));
    }
    return zip(file, members);
  }

  /** Writes a zip of these members. */
  public static Path zip(Path file, Map<String, byte[]> members) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    }
    return file;
  }

  /** Writes national wages as a workbook, named as published. */
  public static Path wages(Path folder) throws IOException {
    Table table =
        new Table(
            "national",
            List.of(
                "AREA",
                "OCC_CODE",
                "OCC_TITLE",
                "O_GROUP",
                "TOT_EMP",
                "A_MEDIAN",
                "A_PCT10",
                "A_PCT90"),
            List.of(
                List.of("99", "29-0000", "All of them", "major", "9", "1", "1", "1"),
                List.of(
                    "99",
                    "29-2072",
                    "Medical Records Specialists",
                    "detailed",
                    "187910",
                    "50250",
                    "35780",
                    "80950"),
                List.of(
                    "99",
                    "29-1141",
                    "Registered Nurses",
                    "detailed",
                    "3,282,010",
                    "93600",
                    "66030",
                    "#"),
                List.of(
                    "99", "43-4071", "File Clerks", "detailed", "**", "*", "30,000", "50,000")));
    Path file = folder.resolve("national_M2024_dl.xlsx");
    Files.write(file, Edition.EXCEL.bytes(table));
    return file;
  }
}
