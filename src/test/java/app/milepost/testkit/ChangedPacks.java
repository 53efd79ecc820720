package app.milepost.testkit;

import app.milepost.role.Activity;
import app.milepost.role.Guide;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Packs that differ from another in one respect. */
public final class ChangedPacks {

  private ChangedPacks() {}

  /** Returns the pack under another id, with another guide. */
  public static RolePack withGuide(RolePack p, String id, Guide guide) {
    return new RolePack(
        id,
        p.version(),
        p.title(),
        p.language(),
        p.summary(),
        p.judgement(),
        p.defaultRung(),
        p.sections(),
        p.rungs(),
        p.requirements(),
        p.keyFacts(),
        p.activities(),
        guide,
        p.sources(),
        p.otherTitles());
  }

  /** Returns the pack with other sections. */
  public static RolePack withSections(RolePack pack, List<Section> sections) {
    return copy(pack, sections, pack.rungs(), pack.requirements());
  }

  /** Returns the pack with other rungs. */
  public static RolePack withRungs(RolePack pack, List<Rung> rungs) {
    return copy(pack, pack.sections(), rungs, pack.requirements());
  }

  /** Returns the pack with other requirements. */
  public static RolePack withRequirements(RolePack pack, List<Requirement> requirements) {
    return copy(pack, pack.sections(), pack.rungs(), requirements);
  }

  /** Returns the pack with other activities. */
  public static RolePack withActivities(RolePack p, List<Activity> activities) {
    return new RolePack(
        p.id(),
        p.version(),
        p.title(),
        p.language(),
        p.summary(),
        p.judgement(),
        p.defaultRung(),
        p.sections(),
        p.rungs(),
        p.requirements(),
        p.keyFacts(),
        activities,
        p.guide(),
        p.sources(),
        p.otherTitles());
  }

  /** Returns the pack with one requirement changed. */
  public static RolePack withRequirement(
      RolePack pack, String id, UnaryOperator<Requirement> change) {
    return withRequirements(
        pack,
        pack.requirements().stream().map(r -> r.id().equals(id) ? change.apply(r) : r).toList());
  }

  /** Returns the requirement under another id. */
  public static Requirement withId(Requirement r, String id) {
    return new Requirement(
        id,
        r.section(),
        r.title(),
        r.importance(),
        r.mustHave(),
        r.required(),
        r.why(),
        r.anchors(),
        r.evidence(),
        r.question());
  }

  /** Returns the requirement asked for at other levels. */
  public static Requirement withRequired(Requirement r, Map<String, Integer> required) {
    return new Requirement(
        r.id(),
        r.section(),
        r.title(),
        r.importance(),
        r.mustHave(),
        required,
        r.why(),
        r.anchors(),
        r.evidence(),
        r.question());
  }

  /** Returns the requirement under another name. */
  public static Requirement withTitle(Requirement r, String title) {
    return new Requirement(
        r.id(),
        r.section(),
        title,
        r.importance(),
        r.mustHave(),
        r.required(),
        r.why(),
        r.anchors(),
        r.evidence(),
        r.question());
  }

  /** Returns the requirement with another importance. */
  public static Requirement withImportance(Requirement r, int importance) {
    return new Requirement(
        r.id(),
        r.section(),
        r.title(),
        importance,
        r.mustHave(),
        r.required(),
        r.why(),
        r.anchors(),
        r.evidence(),
        r.question());
  }

  /** Returns the pack with every section weight of every rung multiplied. */
  public static RolePack weighedBy(RolePack pack, double factor) {
    return withRungs(pack, pack.rungs().stream().map(r -> weighedBy(r, factor)).toList());
  }

  private static Rung weighedBy(Rung r, double factor) {
    Map<String, Double> weights = new HashMap<>(r.sectionWeights());
    weights.replaceAll((section, weight) -> weight * factor);
    return withWeights(r, weights);
  }

  /** Returns the rung with other section weights. */
  public static Rung withWeights(Rung r, Map<String, Double> weights) {
    return new Rung(
        r.id(), r.title(), r.years(), r.summary(), r.duties(), r.focus(), r.pay(), weights);
  }

  private static RolePack copy(
      RolePack p, List<Section> sections, List<Rung> rungs, List<Requirement> requirements) {
    return new RolePack(
        p.id(),
        p.version(),
        p.title(),
        p.language(),
        p.summary(),
        p.judgement(),
        p.defaultRung(),
        sections,
        rungs,
        requirements,
        p.keyFacts(),
        p.activities(),
        p.guide(),
        p.sources(),
        p.otherTitles());
  }
}
