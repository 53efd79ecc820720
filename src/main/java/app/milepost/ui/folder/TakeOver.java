package app.milepost.ui.folder;

import static java.util.stream.Collectors.joining;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentImport;
import app.milepost.format.AssessmentImport.Imported;
import app.milepost.people.PersonKey;
import app.milepost.plan.PlanChoices;
import app.milepost.report.plan.LaterDone;
import app.milepost.store.Draft;
import app.milepost.ui.Dialogs;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.AllAnswers;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Takes answers from a file in place of those on screen, after asking where any would go. */
public final class TakeOver {

  private static final String NOBODY =
      "%s was not taken over, since no client is chosen. Choose the client whose answers these are,"
          + " then drop the file again.";

  private static final String NOT_THERE =
      "%s was not taken over, since no answers are on screen yet. Try again once they are.";

  private static final String ANOTHER =
      "%s was not taken over, since the answers it was meant for are not on screen any more. Go"
          + " back to them, then take it over again.";

  private final Workspace workspace;
  private final AllAnswers answers;
  private final Usage usage;
  private final AssessmentImport files;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Makes one.
   *
   * @param usage whether clients are kept here, and whether one is chosen
   * @param files reads what is taken over
   * @param today the day on which it is
   */
  public TakeOver(
      Workspace workspace,
      Usage usage,
      AssessmentImport files,
      Tasks tasks,
      Dialogs dialogs,
      Supplier<LocalDate> today) {
    this.workspace = workspace;
    answers = new AllAnswers(workspace);
    this.usage = usage;
    this.files = files;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.today = today;
    workspace
        .draftProperty()
        .addListener((o, before, now) -> {
          // What is told while nobody is on screen says what to do once somebody is.
          if (before.isPresent()) {
            forget();
          }
        });
  }

  /** Returns why the last file was not taken over, if that is so. */
  public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns what was taken over last, in a sentence, if anything was. */
  public ReadOnlyObjectProperty<Optional<String>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Asks for a file and takes its answers over. */
  public void choose() {
    dialogs
        .chooseFileToOpen(
            "Choose answers that were saved elsewhere",
            "Milepost summaries and assessments",
            "*.pdf",
            "*.json")
        .ifPresent(this::from);
  }

  /** Takes over the answers in a file; says why not while nobody's answers are on screen. */
  public void from(Path file) {
    forget();
    workspace
        .draftProperty()
        .get()
        .ifPresentOrElse(
            draft ->
                tasks.run(
                    () -> files.read(file),
                    read -> offer(file, read, draft),
                    e -> problem.set(Optional.of(FailureSentence.of(e)))),
            () -> refuse(file, usage.withNobody().getValue() ? NOBODY : NOT_THERE));
  }

  /** Says no more about the last file. */
  public void forget() {
    problem.set(Optional.empty());
    done.set(Optional.empty());
  }

  private void offer(Path file, Imported read, Draft meantFor) {
    Assessment given = read.file().assessment();
    if (!isShown(meantFor)) {
      refuse(file, ANOTHER);
    } else if (!meantFor.assessment().role().equals(given.role())) {
      problem.set(
          Optional.of(
              "%s holds answers about %s. Choose that career first, then take them over."
                  .formatted(file.getFileName(), read.pack().title())));
    } else {
      workspace.assessmentProperty().get().ifPresent(here -> offer(file, read, here, meantFor));
    }
  }

  private void offer(Path file, Imported read, Assessment here, Draft meantFor) {
    Assessment given = read.file().assessment();
    Assessment after = answers.inPlaceOf(here, given);
    Optional<PlanChoices> plan =
        Optional.of(read.file().plan()).filter(decided -> !decided.equals(PlanChoices.NONE));
    if (after.saysTheSameAs(here) && plan.filter(p -> !p.equals(planHere())).isEmpty()) {
      done.set(
          Optional.of(
              "Nothing changed: the answers in %s are the ones here already."
                  .formatted(file.getFileName())));
    } else if (agreed(file, given, here, plan)) {
      if (isShown(meantFor)) {
        String step = step(here, after, " The step aimed at is now %s.");
        answers.takeOver(given, plan);
        done.set(
            Optional.of(
                "Took over %s%s from %s.%s%s You can undo this."
                    .formatted(
                        answers(rated(given.answers())),
                        plan.isPresent() ? " and the plan" : "",
                        file.getFileName(),
                        step,
                        Stream.concat(
                                read.notices().stream(),
                                LaterDone.of(read.pack(), read.file().plan(), today.get()).stream())
                            .map(" "::concat)
                            .collect(joining()))));
      } else {
        refuse(file, ANOTHER);
      }
    }
  }

  /** Reading and asking take their time, in which a person may turn to somebody else. */
  private boolean isShown(Draft meantFor) {
    return workspace
        .draftProperty()
        .get()
        .filter(now -> now.id() == meantFor.id())
        .filter(now -> PersonKey.of(now.person()).equals(PersonKey.of(meantFor.person())))
        .isPresent();
  }

  private void refuse(Path file, String why) {
    problem.set(Optional.of(why.formatted(file.getFileName())));
  }

  private PlanChoices planHere() {
    return workspace.planProperty().get();
  }

  private boolean agreed(Path file, Assessment given, Assessment here, Optional<PlanChoices> plan) {
    long before = rated(here.answers());
    boolean others = !given.personName().isBlank() && !given.personName().equals(here.personName());
    boolean planLost =
        plan.filter(p -> !p.equals(planHere())).isPresent() && !planHere().equals(PlanChoices.NONE);
    if (before == 0 && !others && !planLost) {
      return true;
    }
    String whose = others ? " They were given by %s.".formatted(given.personName()) : "";
    String lost = lost(before, planLost);
    String step = step(here, answers.inPlaceOf(here, given), " The step aimed at will then be %s.");
    return dialogs.confirm(
        "Take over %s%s from %s?%s%s%s"
            .formatted(
                answers(rated(given.answers())),
                plan.isPresent() ? " and the plan" : "",
                file.getFileName(),
                whose,
                lost,
                step),
        "Take over",
        "Leave as it is");
  }

  private static String lost(long answers, boolean plan) {
    if (answers == 0) {
      return plan ? " The plan here will be replaced; undo brings it back." : "";
    }
    return " The %s%s here will be replaced; undo brings them back."
        .formatted(answers(answers), plan ? " and the plan" : "");
  }

  private String step(Assessment here, Assessment after, String sentence) {
    return after
        .rung()
        .filter(rung -> !here.rung().equals(after.rung()))
        .flatMap(rung -> workspace.roleProperty().get().flatMap(pack -> pack.rung(rung)))
        .map(rung -> sentence.formatted(rung.title()))
        .orElse("");
  }

  private static long rated(Map<String, Answer> answers) {
    return answers.values().stream().filter(a -> !(a instanceof Answer.NotAnswered)).count();
  }

  private static String answers(long count) {
    return count == 1 ? "one answer" : count + " answers";
  }
}
