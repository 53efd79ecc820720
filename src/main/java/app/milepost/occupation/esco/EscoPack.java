package app.milepost.occupation.esco;

import app.milepost.competency.Competencies;
import app.milepost.competency.Competency;
import app.milepost.competency.CompetencyTexts;
import app.milepost.occupation.Titles;
import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.Guide;
import app.milepost.role.KeyFact;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import app.milepost.role.Years;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Makes role packs of ESCO's occupations. ESCO says what an occupation needs, but neither how much
 * of it nor how it weighs: that is Milepost's judgement here, and the pack says so. For one thread.
 */
public final class EscoPack {

  /** So many skills are taken in; the rest of the optional ones would only tire who answers. */
  public static final int MOST = 60;

  /** So much of what a skill is fits into a pack, in characters. */
  public static final int LONGEST_DESCRIPTION = 200;

  private static final String RUNG = "entry";
  private static final String SOURCE = "esco";
  private static final String SKILLS = "skills";
  private static final int ESSENTIAL = 4;
  private static final int OPTIONAL = 2;
  private static final int STAND_IN = 3;
  private static final int LONGEST_SUMMARY = 1_000;

  private final EscoRelease release;
  private final EscoGroups groups;
  private final Competencies competencies;
  private final Map<EscoSkill, Requirement> essential = new HashMap<>();
  private final Map<EscoSkill, Requirement> optional = new HashMap<>();

  /**
   * Makes a maker of packs.
   *
   * @param groups name the groups of occupations
   * @param competencies give texts to what is called exactly as they are
   */
  public EscoPack(EscoRelease release, EscoGroups groups, Competencies competencies) {
    this.release = release;
    this.groups = groups;
    this.competencies = competencies;
  }

  /** Returns the id of the pack of an occupation, the same in every language and release. */
  public static String id(String uri) {
    return SOURCE + "-" + Titles.id(lastPart(uri));
  }

  private static String lastPart(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  /** Returns how many of its skills are too many for a pack. */
  public static int leftOut(EscoOccupation occupation) {
    return Math.max(0, occupation.essential().size() + occupation.optional().size() - MOST);
  }

  /**
   * Returns the pack of an occupation that asks for something, with one rung. Texts and activities
   * of what it asks for are left out; {@code CompetencyTexts} puts them in.
   */
  public RolePack of(EscoOccupation occupation) {
    List<Requirement> requirements = requirements(occupation);
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Requirement requirement : requirements) {
      weights.merge(requirement.section(), (double) requirement.importance(), Double::sum);
    }
    return new RolePack(
        id(occupation.uri()),
        release.version(),
        Titles.title(occupation.title()),
        release.language(),
        summary(occupation),
        judgement(occupation),
        RUNG,
        sections(weights),
        List.of(rung(weights)),
        requirements,
        figures(occupation),
        List.of(),
        Guide.BARE,
        List.of(source(occupation)),
        occupation.otherTitles());
  }

  private List<Requirement> requirements(EscoOccupation occupation) {
    List<Requirement> all = new ArrayList<>();
    Set<String> used = new HashSet<>();
    occupation.essential().stream()
        .limit(MOST)
        .map(skill -> essential.computeIfAbsent(skill, s -> requirement(s, "Essential", ESSENTIAL)))
        .forEach(all::add);
    occupation.optional().stream()
        .limit(MOST - all.size())
        .map(skill -> optional.computeIfAbsent(skill, s -> requirement(s, "Optional", OPTIONAL)))
        .forEach(all::add);
    // Where two skills have the title of the same competency, only the first can be it.
    all.replaceAll(r -> used.add(r.competency()) ? r : withCompetency(r, ownCompetency(r.id())));
    return all;
  }

  private Requirement requirement(EscoSkill skill, String how, int importance) {
    String id = "s-" + Titles.id(lastPart(skill.uri()));
    return new Requirement(
        id,
        skill.knowledge() ? CompetencyTexts.KNOWLEDGE : SKILLS,
        Titles.title(skill.title()),
        importance,
        false,
        Map.of(RUNG, STAND_IN),
        skill.description().isEmpty()
            ? "%s in this job, says ESCO.".formatted(how)
            : "%s, says ESCO: %s".formatted(how, skill.description()),
        List.of(),
        List.of(),
        "",
        competencies.titled(skill.title()).map(Competency::id).orElse(ownCompetency(id)),
        List.of(),
        true);
  }

  /** The same skill is the same competency in every occupation. */
  private static String ownCompetency(String id) {
    return SOURCE + "-" + id;
  }

  private static Requirement withCompetency(Requirement r, String competency) {
    return new Requirement(
        r.id(),
        r.section(),
        r.title(),
        r.importance(),
        r.mustHave(),
        r.required(),
        r.why(),
        r.anchors(),
        r.evidence(),
        r.question(),
        competency,
        r.measures(),
        r.placeholderLevels());
  }

  private static List<Section> sections(Map<String, Double> weights) {
    return List.of(
            new Section(SKILLS, "Skills", "What people in this job do."),
            new Section(
                CompetencyTexts.KNOWLEDGE, "Knowledge", "Fields that people in this job draw on."))
        .stream()
        .filter(section -> weights.containsKey(section.id()))
        .toList();
  }

  private static Rung rung(Map<String, Double> weights) {
    return new Rung(
        RUNG,
        "Entry",
        new Years(0, OptionalInt.empty()),
        "",
        List.of(),
        List.of(),
        List.of(),
        weights);
  }

  private static String summary(EscoOccupation occupation) {
    String whole = (occupation.description() + " " + occupation.scope()).strip();
    return Titles.cut(whole.replaceAll("\\s+", " "), LONGEST_SUMMARY);
  }

  private List<KeyFact> figures(EscoOccupation occupation) {
    List<KeyFact> figures = new ArrayList<>();
    String name =
        groups
            .name(occupation.group())
            .map(Titles::title)
            .or(() -> Optional.of(groups.family(occupation.group())))
            .filter(text -> !text.isEmpty())
            .map(" "::concat)
            .orElse("");
    figures.add(figure("group", "Group of occupations", "ISCO " + occupation.group() + name));
    if (!occupation.under().isEmpty()) {
      figures.add(figure("under", "A special case of", Titles.title(occupation.under())));
    }
    if (occupation.regulated()) {
      figures.add(
          figure(
              "regulated",
              "Regulated by law",
              "Yes, somewhere in Europe: ask what applies where you live"));
    }
    return figures;
  }

  private KeyFact figure(String id, String title, String value) {
    return new KeyFact(
        id,
        title,
        false,
        List.of(
            new Fact(
                new FactValue.Words(Titles.cut(value, Titles.LONGEST_NAME)),
                "",
                "",
                "",
                "Europe",
                SOURCE,
                release.imported(),
                "")),
        "");
  }

  private static String judgement(EscoOccupation occupation) {
    int out = leftOut(occupation);
    String cut =
        out == 0
            ? ""
            : " ESCO names %d skills; the first %d are here, the essential ones before the others,"
                    .formatted(out + MOST, MOST)
                + " and %d are left out.".formatted(out);
    return "ESCO says which skills and knowledge are essential or optional in this job. It gives no"
        + " levels: level 3 stands in for all of them until somebody who knows the job sets them."
        + " That essential counts as importance 4 and optional as 2, and that a section weighs the"
        + " sum of its importance, is Milepost's judgement. Nothing is a must-have."
        + cut
        + " What each level looks like and the activities are Milepost's own words and estimates,"
        + " most of them the same for every skill.";
  }

  private Source source(EscoOccupation occupation) {
    return new Source(
        SOURCE,
        release.name(),
        "European Commission",
        occupation.uri(),
        "This service uses the ESCO classification of the European Commission. Reuse is free of"
            + " charge if the source is named (Decision 2011/833/EU). This is an adapted version:"
            + " Milepost chose and weighed what is here. The Commission has not checked or approved"
            + " that.");
  }
}
