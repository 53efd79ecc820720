package app.milepost.report.person;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.PlanChoices;
import app.milepost.report.employment.EmploymentLines;
import app.milepost.report.person.HeldOnPerson.Scored;
import app.milepost.report.plan.AgreedLines;
import app.milepost.report.plan.BudgetWords;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.RolePack;
import app.milepost.words.ActivityWords;
import app.milepost.words.Numbers;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is kept about a plan, in words. */
final class PlanLines {

  private PlanLines() {}

  /** Returns lines by their labels, in order; none where nothing is decided. */
  static Map<String, String> of(Scored scored) {
    PlanChoices plan = scored.session().plan();
    Map<String, String> lines = new LinkedHashMap<>();
    if (plan.equals(PlanChoices.NONE)) {
      return lines;
    }
    lines.put(
        "Plan: time and money",
        BudgetWords.of(
            plan.budget(),
            scored.pack().map(RolePack::currency).orElse(ActivityCost.USUAL_CURRENCY)));
    put(lines, "Plan: wanted in any case", titles(plan.fixed(), scored));
    put(lines, "Plan: ruled out", titles(plan.ruledOut(), scored));
    put(
        lines,
        "Plan: own activities",
        plan.own().stream().map(PlanLines::own).collect(Collectors.joining("\n")));
    put(
        lines,
        "Plan: done",
        plan.done().entrySet().stream()
            .map(done ->
                "%s, %s".formatted(title(done.getKey(), scored), Numbers.date(done.getValue())))
            .collect(Collectors.joining("\n")));
    plan.start().ifPresent(day -> lines.put("Plan: first day", Numbers.date(day)));
    put(lines, "Plan: agreed", String.join("\n", AgreedLines.all(plan)));
    for (int i = 0; i < plan.agreed().size(); i++) {
      put(
          lines,
          "Employment plan of revision %d".formatted(i + 1),
          frozen(plan, plan.agreed().get(i)));
    }
    put(lines, "Plan: how to do what was agreed", gone(plan, scored));
    lines.putAll(EmploymentLines.of(plan.employment()));
    return lines;
  }

  private static String frozen(PlanChoices plan, AgreedPlan agreed) {
    return agreed
        .employment()
        .filter(details -> !details.equals(EmploymentDetails.NONE))
        .map(details ->
            details.equals(plan.employment())
                ? "As filled in below"
                : EmploymentLines.of(details).entrySet().stream()
                    .map(line -> "%s: %s".formatted(line.getKey(), line.getValue()))
                    .collect(Collectors.joining("\n")))
        .orElse("");
  }

  /** How steps of one's own are done that are no longer among one's own activities. */
  private static String gone(PlanChoices plan, Scored scored) {
    return plan.agreed().stream()
        .flatMap(agreed -> agreed.steps().stream())
        .filter(step -> !step.how().isEmpty())
        .filter(step -> title(step.activity(), scored).equals(step.activity()))
        .map(step -> "%s: %s".formatted(step.title(), step.how()))
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static void put(Map<String, String> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.put(label, text);
    }
  }

  private static String titles(Collection<String> ids, Scored scored) {
    return ids.stream().map(id -> title(id, scored)).collect(Collectors.joining("\n"));
  }

  private static String title(String id, Scored scored) {
    return Stream.concat(
            scored.session().plan().own().stream(),
            scored.pack().stream().flatMap(pack -> pack.activities().stream()))
        .filter(activity -> activity.id().equals(id))
        .map(Activity::title)
        .findFirst()
        .orElse(id);
  }

  private static String own(Activity activity) {
    return Stream.of(
            "%s (%s; %s; %s)"
                .formatted(
                    activity.title(),
                    ActivityWords.kind(activity.kind()),
                    ActivityWords.time(activity),
                    ActivityWords.cost(activity.cost())),
            activity.provider(),
            activity.how())
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
