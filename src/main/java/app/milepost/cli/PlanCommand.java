package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.cli.console.Console;
import app.milepost.cli.show.PlanText;
import app.milepost.format.DatedAssessment;
import app.milepost.format.UnreadableFileException;
import app.milepost.format.json.NearestName;
import app.milepost.plan.Curve;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.Planner;
import app.milepost.report.plan.Advice;
import app.milepost.report.plan.PlanJson;
import app.milepost.report.plan.PlanSentences;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Scorer;
import app.milepost.words.NothingWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code milepost plan}: answers and a budget in, the best plan out. */
@Command(
    name = "plan",
    description = "Find the best plan under the hours and the money there are.",
    footer = {
      "",
      "Plans are compared by the must-haves they leave open, then by points, cost, hours and the"
          + " number of activities. Without --exact, looking for a better plan ends after two"
          + " seconds and for reasons after ten; what is printed then says what no plan can exceed"
          + " and what there was no time for."
    })
final class PlanCommand implements Callable<Integer> {

  private static final Duration FOR_THE_PLAN = Duration.ofSeconds(2);

  /** Telling why takes many plans. */
  private static final Duration FOR_REASONS = Duration.ofSeconds(10);

  private final KnownRoles roles;
  private final Inputs inputs;
  private final Console console;

  @Mixin private RoleOptions role = new RoleOptions();
  @Mixin private BudgetOptions budget = new BudgetOptions();
  @Mixin private PlanFiles files;

  @Option(names = "--without", paramLabel = "ID", description = "An activity you do not want.")
  private List<String> without = new ArrayList<>();

  @Option(names = "--with", paramLabel = "ID", description = "An activity you want in any case.")
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--curve",
      paramLabel = "hours|money",
      description = "Tell what more hours or more money would bring.")
  private Optional<String> curve = Optional.empty();

  @Option(names = "--exact", description = "Look until the best plan is proven.")
  private boolean exact;

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Parameters(paramLabel = "FILE", description = "The assessment file; - for standard input.")
  private String file = Inputs.STANDARD;

  PlanCommand(KnownRoles roles, Inputs inputs, PlanFiles files, Console console) {
    this.roles = roles;
    this.inputs = inputs;
    this.files = files;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UnreadableFileException, WrongUseException {
    RolePack pack = role.pack(roles);
    Optional<String> rung = role.rung(pack);
    Optional<Curve.By> by = by();
    files.check();
    DatedAssessment read = inputs.assessment(pack, file);
    Assessment assessment = read.assessment();
    PlanChoices decided = decided(pack, read.plan());
    PlanRequest request =
        PlanRequest.of(
            rung.or(assessment::rung).orElse(pack.defaultRung()),
            assessment.answers(),
            decided.within(budget.over(decided.budget())));
    Planner planner = new Planner(new Scorer(pack));
    Plan plan = plan(pack, planner, request);
    print(pack, planner, plan, by);
    files.write(pack, assessment.personName(), file, plan, read.plan(), this::tell);
    return ExitStatus.DONE;
  }

  /** An object for programs stands alone on standard output. */
  private void tell(String sentence) {
    if (json) {
      console.err().println("milepost: " + sentence);
    } else {
      console.saved(sentence);
    }
  }

  private Optional<Curve.By> by() throws WrongUseException {
    if (curve.isEmpty()) {
      return Optional.empty();
    }
    return switch (curve.get()) {
      case "hours" -> Optional.of(Curve.By.HOURS);
      case "money" -> Optional.of(Curve.By.MONEY);
      default ->
          throw new WrongUseException(
              "“%s” is no curve. Write --curve hours or --curve money.".formatted(curve.get()));
    };
  }

  /** What the file says, and above it what the options say. */
  private PlanChoices decided(RolePack pack, PlanChoices ofFile) throws WrongUseException {
    known(pack, ofFile, without);
    known(pack, ofFile, with);
    for (String id : with) {
      if (without.contains(id)) {
        throw new WrongUseException("“%s” stands after --with and after --without.".formatted(id));
      }
    }
    Set<String> ruledOut = new TreeSet<>(ofFile.ruledOut());
    Set<String> fixed = new TreeSet<>(ofFile.fixed());
    ruledOut.addAll(without);
    ruledOut.removeAll(with);
    fixed.addAll(with);
    fixed.removeAll(without);
    return ofFile.wishing(ruledOut, fixed, ofFile.own());
  }

  private static void known(RolePack pack, PlanChoices ofFile, List<String> ids)
      throws WrongUseException {
    List<String> known =
        Stream.concat(pack.activities().stream(), ofFile.own().stream()).map(Activity::id).toList();
    for (String id : ids) {
      if (!known.contains(id)) {
        throw new WrongUseException(
            "“%s” has no activity “%s”. %s“milepost roles show %s” lists them."
                .formatted(
                    pack.title(),
                    id,
                    NearestName.of(id, known)
                        .map("Write “%s” if that is meant; "::formatted)
                        .orElse(""),
                    pack.id()));
      }
    }
  }

  /** Says when the time is over; with --exact, it never is. */
  private BooleanSupplier patience(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    return () -> !exact && System.nanoTime() - end > 0;
  }

  private Plan plan(RolePack pack, Planner planner, PlanRequest request) throws WrongUseException {
    BooleanSupplier stop = patience(FOR_THE_PLAN);
    Optional<Plan> plan = planner.plan(request, stop);
    if (plan.isPresent()) {
      return plan.get();
    }
    if (stop.getAsBoolean()) {
      throw new WrongUseException(
          "No plan with all that you want was found in two seconds. Try again with --exact.");
    }
    throw new WrongUseException(
        PlanSentences.impossible(pack, planner.conflict(request, patience(FOR_REASONS))));
  }

  private void print(RolePack pack, Planner planner, Plan plan, Optional<Curve.By> by) {
    Advice advice = Advice.of(planner, plan, patience(FOR_REASONS));
    List<Curve.Step> steps = new ArrayList<>();
    if (by.isPresent() && plan.before().scored().isPresent()) {
      Curve.draw(planner, plan, by.get(), patience(FOR_REASONS), steps::add);
      Collections.reverse(steps);
    }
    if (json) {
      PlanJson.write(pack, plan, advice, steps, by.orElse(Curve.By.HOURS), console.out());
    } else if (plan.before().outcome() instanceof Outcome.Nothing nothing) {
      console.text().println(NothingWords.sentence(pack, plan.request().rung(), nothing));
      console.text().flush();
    } else {
      PrintWriter out = console.text();
      new PlanText(pack, plan, out, console.columns())
          .print(advice, steps, by.orElse(Curve.By.HOURS));
      out.flush();
    }
  }
}
