package app.milepost.report.plan;

import app.milepost.plan.PlanDrift;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says what of a plan has no place in a career any more. */
public final class DriftWords {

  private DriftWords() {}

  /** Returns a sentence for each sort of thing; empty where everything has its place. */
  public static String of(RolePack pack, PlanDrift drift) {
    List<String> sentences = new ArrayList<>();
    if (!drift.gone().isEmpty()) {
      sentences.add(
          "“%s” has changed, and no longer has %s. What you decided about that is kept; this plan"
                  .formatted(pack.title(), named(drift.gone()))
              + " goes without it.");
    }
    if (!drift.otherCurrency().isEmpty()) {
      sentences.add(
          "%s costs money in another currency than %s, so this plan goes without it. Add it again"
                  .formatted(titles(drift.otherCurrency()), pack.currency())
              + " with its cost in %s.".formatted(pack.currency()));
    }
    if (!drift.bringsNothing().isEmpty()) {
      sentences.add(
          "%s brings only skills that this career no longer asks about. Add it again with skills"
                  .formatted(titles(drift.bringsNothing()))
              + " it does ask about.");
    }
    return String.join(" ", sentences);
  }

  private static String titles(List<Activity> activities) {
    return named(activities.stream().map(Activity::title).toList());
  }

  private static String named(Collection<String> names) {
    return Numbers.list(names.stream().map(name -> "“" + name + "”").toList());
  }
}
