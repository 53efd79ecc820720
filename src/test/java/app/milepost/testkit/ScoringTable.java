package app.milepost.testkit;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Guide;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Years;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Packs and answers written as tables.
 *
 * <p>A pack starts with the line {@code rungs} and the rungs' ids. A line {@code section}, its id
 * and its weight at each rung starts a section; each other line is a requirement's id, its
 * importance, {@code *} after it for a must-have, and its required level at each rung. An answer is
 * a requirement's id, rating and evidence, or its id and {@code n/a}.
 */
public final class ScoringTable {

  /** The Health Records Technician, as the scoring contract lists it. */
  public static final String HEALTH_RECORDS_TECHNICIAN =
      """
      rungs junior technician senior supervisor manager

      section technical 50 50 45 38 30
      ehr-systems                5* 1 3 4 4 4
      medical-terminology        5* 1 3 3 3 3
      coding-classification      4  1 2 3 3 3
      data-entry-validation      5* 2 3 4 4 4
      hipaa-compliance           5* 2 3 4 4 4
      office-suite               3  2 2 2 3 3
      database-fundamentals      2  1 2 3 3 4
      information-security       4  1 2 3 3 4
      scanning-indexing          3  2 2 2 2 2
      records-retention          3  1 2 3 4 4
      equipment-troubleshooting  2  1 2 2 2 2

      section soft 30 30 27 22 18
      attention-to-detail        5* 2 3 4 4 4
      organization               4  2 3 3 4 4
      confidentiality            5* 2 3 4 4 4
      problem-solving            3  1 2 3 4 4
      time-management            3  1 2 3 4 4
      adaptability               4  1 2 3 3 4
      ethical-judgment           5* 2 3 4 4 4

      section education 20 20 18 15 12
      formal-education           5  1 3 3 3 4
      certification              4  0 2 3 3 4
      practical-experience       3  0 2 3 4 4

      section leadership 0 0 10 25 40
      mentoring-training         4  0 0 2 3 4
      process-improvement        4  0 0 2 3 4
      team-management            5  0 0 0 3 4
      workflow-resources         4  0 0 0 3 4
      stakeholder-communication  4  0 0 1 3 4
      budget-oversight           3  0 0 0 2 4
      strategic-planning         4  0 0 0 0 3
      change-management          4  0 0 1 2 3
      information-governance     4  0 0 1 2 4
      """;

  private ScoringTable() {}

  /** Returns the pack a table describes; its default rung is the first. */
  public static RolePack pack(String table) {
    List<String> rungs = List.of();
    List<Section> sections = new ArrayList<>();
    Map<String, Map<String, Double>> weights = new LinkedHashMap<>();
    List<Requirement> requirements = new ArrayList<>();
    for (String[] row : rows(table)) {
      switch (row[0]) {
        case "rungs" -> rungs = List.of(row).subList(1, row.length);
        case "section" -> {
          sections.add(new Section(row[1], row[1], ""));
          for (int i = 0; i < rungs.size(); i++) {
            weights
                .computeIfAbsent(rungs.get(i), rung -> new LinkedHashMap<>())
                .put(row[1], Double.valueOf(row[2 + i]));
          }
        }
        default -> requirements.add(requirement(row, sections.getLast().id(), rungs));
      }
    }
    List<Rung> ladder = new ArrayList<>();
    weights.forEach((rung, weighed) -> ladder.add(rung(rung, weighed)));
    return new RolePack(
        "table",
        "1.0.0",
        "Table",
        "en",
        "",
        "",
        rungs.getFirst(),
        sections,
        ladder,
        requirements,
        List.of(),
        List.of(),
        Guide.BARE,
        List.of());
  }

  /** Returns the answers a table describes, by requirement id. */
  public static Map<String, Answer> answers(String table) {
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (String[] row : rows(table)) {
      answers.put(
          row[0],
          row[1].equals("n/a")
              ? new Answer.NotApplicable("not part of this job", "")
              : new Answer.Rated(
                  Integer.parseInt(row[1]), Evidence.ofId(row[2]).orElseThrow(), ""));
    }
    return answers;
  }

  private static List<String[]> rows(String table) {
    return table.lines().filter(l -> !l.isBlank()).map(l -> l.strip().split("\\s+", -1)).toList();
  }

  private static Requirement requirement(String[] row, String section, List<String> rungs) {
    Map<String, Integer> required = new LinkedHashMap<>();
    for (int i = 0; i < rungs.size(); i++) {
      required.put(rungs.get(i), Integer.valueOf(row[2 + i]));
    }
    return new Requirement(
        row[0],
        section,
        row[0],
        Integer.parseInt(row[1].replace("*", "")),
        row[1].endsWith("*"),
        required,
        "",
        List.of("none", "aware", "guided", "alone", "leads"),
        List.of(),
        "");
  }

  private static Rung rung(String id, Map<String, Double> weights) {
    Years years = new Years(0, OptionalInt.empty());
    return new Rung(id, id, years, "", List.of(), List.of(), List.of(), weights);
  }
}
