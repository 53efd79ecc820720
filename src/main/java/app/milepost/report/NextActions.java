package app.milepost.report;

import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.report.ReadinessSummary.MustHave;
import app.milepost.report.ReadinessSummary.Open;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.Gate;
import java.util.ArrayList;
import java.util.List;

/** What to do next as far as a pack tells, in a handful of lines. */
final class NextActions implements Doing {

  private static final int GAPS = 3;

  private final RolePack pack;
  private final Ways ways;

  private NextActions(RolePack pack) {
    this.pack = pack;
    ways = new Ways(pack);
  }

  /** Returns what a summary says that no plan follows. */
  static Doing alone(ReportInput input) {
    return new NextActions(input.pack());
  }

  @Override
  public List<String> ways(Requirement requirement, int level) {
    return ways.to(requirement);
  }

  @Override
  public List<String> next(List<Gap> gaps, List<Open> open, List<MustHave> mustHaves) {
    OpenQuestions questions = new OpenQuestions(open);
    List<String> actions = new ArrayList<>(questions.first());
    gaps.stream().limit(GAPS).map(NextActions::close).forEach(actions::add);
    mustHaves.stream()
        .filter(mustHave -> mustHave.gate() == Gate.CLAIMED)
        .limit(1)
        .map(this::show)
        .forEach(actions::add);
    actions.addAll(questions.last());
    return actions;
  }

  private static String close(Gap gap) {
    String way = gap.ways().isEmpty() ? "" : " " + gap.ways().getFirst();
    return "Bring “%s” from level %d to level %d.%s"
        .formatted(gap.title(), gap.level(), gap.required(), way);
  }

  private String show(MustHave mustHave) {
    List<String> evidence =
        pack.requirement(mustHave.id()).map(Requirement::evidence).orElse(List.of());
    return evidence.isEmpty()
        ? "Get something to show for “%s”.".formatted(mustHave.title())
        : "Get something to show for “%s”: %s."
            .formatted(mustHave.title(), String.join("; ", evidence));
  }
}
