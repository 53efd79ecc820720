package app.milepost.competency;

import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the texts of competencies into packs that name them and leave those texts out, as a thousand
 * imported ones do. Immutable.
 */
public final class CompetencyTexts {

  /** The id of the section of an imported pack that holds fields of knowledge. */
  public static final String KNOWLEDGE = "knowledge";

  /** A pack takes no more; a long list of skills would bring more along. */
  private static final int MOST_ACTIVITIES = 500;

  private final Competencies competencies;

  /** Makes one that knows these competencies. */
  public CompetencyTexts(Competencies competencies) {
    this.competencies = competencies;
  }

  /**
   * Returns a pack with the texts of every requirement that has no anchors and names a competency
   * there are texts for, and with activities that help toward the levels it asks for, as many as a
   * pack takes. What names none gets texts that serve any skill, or any field of knowledge.
   */
  public RolePack fill(RolePack pack) {
    List<Requirement> requirements = new ArrayList<>();
    List<Activity> activities = new ArrayList<>(pack.activities());
    for (Requirement requirement : pack.requirements()) {
      Optional<Competency> known =
          requirement.anchors().isEmpty() ? competency(requirement) : Optional.empty();
      requirements.add(known.map(texts -> filled(requirement, texts)).orElse(requirement));
      known.stream()
          .flatMap(texts -> activities(requirement, texts))
          .limit(Math.max(0, MOST_ACTIVITIES - activities.size()))
          .forEach(activities::add);
    }
    return new RolePack(
        pack.id(),
        pack.version(),
        pack.title(),
        pack.language(),
        pack.summary(),
        pack.judgement(),
        pack.defaultRung(),
        pack.sections(),
        pack.rungs(),
        requirements,
        pack.keyFacts(),
        activities,
        pack.guide(),
        pack.sources(),
        pack.otherTitles());
  }

  /** A product's texts are made of its name, which is the requirement's title. */
  private Optional<Competency> competency(Requirement requirement) {
    String id = requirement.competency();
    return competencies
        .withId(id)
        .or(() ->
            competencies.product(requirement.title()).filter(product -> product.id().equals(id)))
        .or(() ->
            competencies.general(
                requirement.title(),
                requirement.id(),
                requirement.section().equals(KNOWLEDGE)
                    ? Competencies.ANY_KNOWLEDGE
                    : Competencies.ANY_SKILL));
  }

  private static Requirement filled(Requirement requirement, Competency texts) {
    return new Requirement(
        requirement.id(),
        requirement.section(),
        requirement.title(),
        requirement.importance(),
        requirement.mustHave(),
        requirement.required(),
        requirement.why().isEmpty() ? texts.why() : requirement.why(),
        texts.anchors(),
        texts.evidence(),
        texts.question(),
        requirement.competency(),
        requirement.measures(),
        requirement.placeholderLevels());
  }

  /** Those that help toward the highest level asked for, none of which goes past it. */
  private static Stream<Activity> activities(Requirement requirement, Competency texts) {
    int asked = requirement.required().values().stream().mapToInt(level -> level).max().orElse(0);
    return texts.practices().stream()
        .filter(practice -> practice.from() < asked)
        .map(practice -> activity(requirement.id(), asked, practice));
  }

  private static Activity activity(String requirement, int asked, Practice practice) {
    List<Need> needs =
        practice.from() == 0
            ? List.of()
            : List.of(new Need.OfRequirement(requirement, practice.from()));
    return new Activity(
        practice.id(),
        practice.kind(),
        practice.title(),
        practice.provider(),
        practice.hours(),
        practice.weeks(),
        Optional.empty(),
        practice.cost(),
        List.of(new Lift(requirement, Math.min(asked, practice.to()), practice.evidence())),
        needs,
        Optional.empty(),
        practice.how());
  }
}
