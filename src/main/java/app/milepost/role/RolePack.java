package app.milepost.role;

import java.util.List;
import java.util.Optional;

/**
 * One career, as a file describes it. {@code PackRules} tells whether it holds together.
 *
 * @param id the name assessments refer to
 * @param version the author's version
 * @param title the career's name
 * @param language BCP 47 tag of its texts
 * @param summary what the job is, in a sentence or two
 * @param judgement who decided weights and levels, and how
 * @param defaultRung the rung meant where a person names none
 * @param sections in the order they are shown
 * @param rungs from the first step to the last
 * @param requirements in the pack's order, which breaks ties
 * @param keyFacts figures shown first
 * @param activities what a person can do next, in the pack's order, which breaks ties
 * @param guide everything there is to read about it
 * @param sources what facts refer to
 * @param otherTitles what else people call the career, the most usual first
 */
public record RolePack(
    String id,
    String version,
    String title,
    String language,
    String summary,
    String judgement,
    String defaultRung,
    List<Section> sections,
    List<Rung> rungs,
    List<Requirement> requirements,
    List<KeyFact> keyFacts,
    List<Activity> activities,
    Guide guide,
    List<Source> sources,
    List<String> otherTitles) {

  public RolePack {
    sections = List.copyOf(sections);
    rungs = List.copyOf(rungs);
    requirements = List.copyOf(requirements);
    keyFacts = List.copyOf(keyFacts);
    activities = List.copyOf(activities);
    sources = List.copyOf(sources);
    otherTitles = List.copyOf(otherTitles);
  }

  /** Makes a pack of a career that has one name only. */
  public RolePack(
      String id,
      String version,
      String title,
      String language,
      String summary,
      String judgement,
      String defaultRung,
      List<Section> sections,
      List<Rung> rungs,
      List<Requirement> requirements,
      List<KeyFact> keyFacts,
      List<Activity> activities,
      Guide guide,
      List<Source> sources) {
    this(
        id,
        version,
        title,
        language,
        summary,
        judgement,
        defaultRung,
        sections,
        rungs,
        requirements,
        keyFacts,
        activities,
        guide,
        sources,
        List.of());
  }

  /** Returns the rung of that id, if the ladder has it. */
  public Optional<Rung> rung(String rungId) {
    return rungs.stream().filter(r -> r.id().equals(rungId)).findFirst();
  }

  /** Returns the rung on which people usually stand after so many years in the field. */
  public Rung rungAfter(int years) {
    return rungs.stream()
        .filter(r -> r.years().from() <= years)
        .reduce((earlier, later) -> later)
        .orElse(rungs.getFirst());
  }

  /** Returns the id of a rung of the ladder: the one asked for, or the usual one without it. */
  public String rungOrDefault(String rungId) {
    return rung(rungId).isPresent() ? rungId : defaultRung;
  }

  /** Returns the requirement of that id, if the pack has it. */
  public Optional<Requirement> requirement(String requirementId) {
    return requirements.stream().filter(r -> r.id().equals(requirementId)).findFirst();
  }

  /** Returns what a requirement is called; its id where the pack has none of that id. */
  public String requirementTitle(String requirementId) {
    return requirement(requirementId).map(Requirement::title).orElse(requirementId);
  }

  /** Returns the activity of that id, if the pack has it. */
  public Optional<Activity> activity(String activityId) {
    return activities.stream().filter(a -> a.id().equals(activityId)).findFirst();
  }

  /** Returns the section of that id, if the pack has it. */
  public Optional<Section> section(String sectionId) {
    return sections.stream().filter(s -> s.id().equals(sectionId)).findFirst();
  }

  /** Returns the source of that id, if the pack has it. */
  public Optional<Source> source(String sourceId) {
    return sources.stream().filter(s -> s.id().equals(sourceId)).findFirst();
  }

  /** Returns the currency that costs of activities are in; {@code USD} where there are none. */
  public String currency() {
    return activities.stream()
        .findFirst()
        .map(activity -> activity.cost().currency())
        .orElse(ActivityCost.USUAL_CURRENCY);
  }

  /** Returns the requirements a rung asks for, in the pack's order. */
  public List<Requirement> asked(String rungId) {
    return requirements.stream().filter(r -> r.requiredAt(rungId) > 0).toList();
  }

  /** Returns what a point refers to as its conflict: one of the guide's, or a key figure. */
  public Optional<KeyFact> conflict(String conflictId) {
    return guide
        .conflict(conflictId)
        .or(() -> keyFacts.stream().filter(f -> f.id().equals(conflictId)).findFirst());
  }
}
