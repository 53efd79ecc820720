package app.milepost.report;

import app.milepost.plan.Brought;
import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.report.ReadinessSummary.MustHave;
import app.milepost.report.ReadinessSummary.Open;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.report.employment.PlannedService;
import app.milepost.role.Requirement;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What to do next where a plan follows: the plan's first steps, and nothing that differs. */
final class PlannedActions implements Doing {

  private static final int FIRST = 3;

  /**
   * A step that is not done yet.
   *
   * @param number its place in the plan, from 1
   */
  private record Step(int number, PlannedService service) {}

  private final Ways guide;
  private final List<Step> left;

  /**
   * Makes them of a plan.
   *
   * @param done ids of the activities that are done
   */
  PlannedActions(EmploymentPlan plan, Set<String> done) {
    guide = new Ways(plan.pack());
    List<PlannedService> all = plan.services();
    left =
        IntStream.range(0, all.size())
            .mapToObj(i -> new Step(i + 1, all.get(i)))
            .filter(step -> !done.contains(step.service().activity()))
            .toList();
  }

  @Override
  public List<String> ways(Requirement requirement, int level) {
    List<String> steps =
        left.stream()
            .flatMap(step ->
                step.service().brought().stream()
                    .filter(brought -> brought.title().equals(requirement.title()))
                    .filter(brought -> brought.to() > level)
                    .map(brought -> way(step, brought)))
            .toList();
    return Stream.concat(
            Stream.of(
                steps.isEmpty()
                    ? "The plan that follows leaves this open."
                    : "In the plan that follows: %s.".formatted(Numbers.list(steps))),
            guide.besideRoutes(requirement).stream())
        .toList();
  }

  private static String way(Step step, Brought brought) {
    return "step %d, “%s”, to level %d"
        .formatted(step.number(), step.service().title(), brought.to());
  }

  @Override
  public List<String> next(List<Gap> gaps, List<Open> open, List<MustHave> mustHaves) {
    OpenQuestions questions = new OpenQuestions(open);
    List<String> actions = new ArrayList<>(questions.first());
    left.stream().limit(FIRST).map(PlannedActions::act).forEach(actions::add);
    actions.add(rest());
    actions.addAll(questions.last());
    return actions;
  }

  private static String act(Step step) {
    PlannedService service = step.service();
    List<String> skills =
        service.brought().stream()
            .map(brought -> "“%s” to level %d".formatted(brought.title(), brought.to()))
            .toList();
    return "Step %d of the plan: “%s”, %s – %s.%s"
        .formatted(
            step.number(),
            service.title(),
            Numbers.shortDate(service.start()),
            Numbers.shortDate(service.end()),
            skills.isEmpty() ? "" : " It brings %s.".formatted(Numbers.list(skills)));
  }

  private String rest() {
    if (left.isEmpty()) {
      return "All steps of the plan that follows are done. Rate again, and make the next plan.";
    }
    int more = left.size() - FIRST;
    return more > 0
        ? "Then go on with the %s in the individual employment plan that follows."
            .formatted(more == 1 ? "last step" : "other %s steps".formatted(Numbers.count(more)))
        : "The individual employment plan that follows tells what each step takes and how you know"
            + " that it is done.";
  }
}
