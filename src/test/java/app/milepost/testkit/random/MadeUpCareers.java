package app.milepost.testkit.random;

import app.milepost.catalog.ImportedCareer;
import app.milepost.catalog.Listing;
import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Careers as an importer would bring them, any number, the same each time. */
public final class MadeUpCareers {

  private static final List<String> FIELDS =
      List.of(
          "Billing", "Welding", "Nursing", "Records", "Roofing", "Café", "Freight", "Dental",
          "Survey", "Library", "Payroll", "Forest", "Signal", "Textile", "Harbor", "Museum");

  private static final List<String> JOBS =
      List.of(
          "Clerk",
          "Technician",
          "Manager",
          "Assistant",
          "Inspector",
          "Engineer",
          "Trainer",
          "Operator");

  private static final List<String> COMPETENCIES =
      List.of(
          "reading-comprehension",
          "active-listening",
          "writing",
          "speaking",
          "critical-thinking",
          "active-learning",
          "monitoring",
          "coordination",
          "persuasion",
          "negotiation",
          "instructing");

  private static final int FAMILIES = 22;
  private static final int REQUIREMENTS = 28;

  private final PackReader reader = new PackReader();
  private final String padding;

  /** Makes careers as short as they can be. */
  public MadeUpCareers() {
    this(0);
  }

  /**
   * Makes careers as long as real ones.
   *
   * @param padding how many characters each sentence about a level has, up to 200
   */
  public MadeUpCareers(int padding) {
    this.padding = " and so on".repeat(padding / 10);
  }

  /** Returns the id of a career. */
  public static String id(int number) {
    return "onet-%02d-%04d-00".formatted(11 + number % FAMILIES, number);
  }

  /** Returns the title of a career, which no other has. */
  public static String title(int number) {
    return "%s %s %d"
        .formatted(FIELDS.get(number % FIELDS.size()), JOBS.get(number / 3 % JOBS.size()), number);
  }

  /** Returns what a list shows of a career. */
  public static Listing listing(int number, int otherTitles) {
    return new Listing(
        id(number),
        "30.1.0",
        title(number),
        Listing.Origin.ONET,
        "%02d-%04d.00".formatted(11 + number % FAMILIES, number),
        "Family %02d".formatted(number % FAMILIES),
        number % 10 == 9 ? OptionalInt.empty() : OptionalInt.of(1 + number % 5),
        IntStream.range(0, otherTitles).mapToObj(n -> otherTitle(number, n)).toList());
  }

  /** Returns what else a career is called. */
  public static String otherTitle(int number, int other) {
    return "%s %s %s"
        .formatted(
            FIELDS.get((number + other) % FIELDS.size()),
            FIELDS.get((number * 7 + other * 3) % FIELDS.size()),
            JOBS.get((number + other * 5) % JOBS.size()));
  }

  /** Returns what lists show of many careers. */
  public static List<Listing> listings(int careers, int otherTitles) {
    return IntStream.range(0, careers).mapToObj(n -> listing(n, otherTitles)).toList();
  }

  /** Returns a career with everything. */
  public ImportedCareer career(int number, int otherTitles) {
    String json = json(number);
    return new ImportedCareer(
        listing(number, otherTitles), read(json), () -> json.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns many careers, each made only when it is asked for. */
  public Iterable<ImportedCareer> careers(int careers, int otherTitles) {
    return () ->
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < careers;
          }

          @Override
          public ImportedCareer next() {
            return career(next++, otherTitles);
          }
        };
  }

  /** Returns the packs of many careers. */
  public List<RolePack> packs(int careers) {
    List<RolePack> packs = new ArrayList<>();
    careers(careers, 0).forEach(career -> packs.add(career.pack()));
    return packs;
  }

  private RolePack read(String json) {
    try {
      return reader.read("made up", new ByteArrayInputStream(bytes(json)));
    } catch (UnreadableFileException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private String json(int number) {
    return """
    {"format": "milepost-role-pack/1", "id": "%s", "version": "30.1.0", "title": "%s",
     "language": "en", "summary": "What number %d does.", "judgement": "Made up for tests.",
     "defaultRung": "entry",
     "sections": [{"id": "skills", "title": "Skills"}, {"id": "knowledge", "title": "Knowledge"}],
     "rungs": [{"id": "entry", "title": "Some preparation", "years": {"from": 0},
       "sectionWeights": {"skills": 60, "knowledge": 40}}],
     "requirements": [%s]}
    """
        .formatted(
            id(number),
            title(number),
            number,
            IntStream.range(0, REQUIREMENTS)
                .mapToObj(n -> requirement(number, n))
                .collect(Collectors.joining(",\n")));
  }

  private String requirement(int number, int n) {
    boolean shared = n < COMPETENCIES.size();
    String competency = shared ? COMPETENCIES.get(n) : "knowledge-%d".formatted((number + n) % 60);
    return """
    {"id": "r-%d", "section": "%s", "title": "%s", "importance": %d, "mustHave": false,
     "required": {"entry": %d}, "competency": "%s", "anchors": [%s]}
    """
        .formatted(
            n,
            shared ? "skills" : "knowledge",
            competency.replace('-', ' '),
            3 + (number + n) % 3,
            1 + (number * 3 + n) % 4,
            competency,
            IntStream.rangeClosed(0, 4)
                .mapToObj(level -> "\"Does it at level %d%s\"".formatted(level, padding))
                .collect(Collectors.joining(", ")));
  }
}
