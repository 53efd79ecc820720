package app.milepost.ui;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentImport;
import app.milepost.format.AssessmentImport.Imported;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Takes answers from a file in place of those on screen, after asking where any would go. */
public final class TakeOver {

  private final Workspace workspace;
  private final AssessmentImport files;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Makes one.
   *
   * @param files reads what is taken over
   */
  public TakeOver(Workspace workspace, AssessmentImport files, Tasks tasks, Dialogs dialogs) {
    this.workspace = workspace;
    this.files = files;
    this.tasks = tasks;
    this.dialogs = dialogs;
    workspace.draftProperty().addListener((o, before, now) -> forget());
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

  /** Takes over the answers in a file; does nothing while nobody's answers are on screen. */
  public void from(Path file) {
    forget();
    if (workspace.isOpen()) {
      tasks.run(
          () -> files.read(file),
          read -> offer(file, read),
          e -> problem.set(Optional.of(Why.of(e))));
    }
  }

  /** Says no more about the last file. */
  void forget() {
    problem.set(Optional.empty());
    done.set(Optional.empty());
  }

  private void offer(Path file, Imported read) {
    Optional<Assessment> here = workspace.assessmentProperty().get();
    Assessment given = read.file().assessment();
    boolean sameRole =
        workspace.roleProperty().get().filter(r -> r.id().equals(given.role())).isPresent();
    if (here.isEmpty()) {
      return;
    }
    if (!sameRole) {
      problem.set(
          Optional.of(
              "%s holds answers about %s. Choose that career first, then take them over."
                  .formatted(file.getFileName(), read.pack().title())));
      return;
    }
    if (agreed(file, given, here.get())) {
      workspace.takeOver(given);
      done.set(
          Optional.of(
              "Took over %s from %s. You can undo this."
                  .formatted(answers(rated(given.answers())), file.getFileName())));
    }
  }

  private boolean agreed(Path file, Assessment given, Assessment here) {
    long before = rated(here.answers());
    boolean others = !given.personName().isBlank() && !given.personName().equals(here.personName());
    if (before == 0 && !others) {
      return true;
    }
    String whose = others ? " They were given by %s.".formatted(given.personName()) : "";
    String lost =
        before == 0
            ? ""
            : " The %s here will be replaced; undo brings them back.".formatted(answers(before));
    return dialogs.confirm(
        "Take over %s from %s?%s%s"
            .formatted(answers(rated(given.answers())), file.getFileName(), whose, lost),
        "Take over",
        "Leave as it is");
  }

  private static long rated(Map<String, Answer> answers) {
    return answers.values().stream().filter(a -> !(a instanceof Answer.NotAnswered)).count();
  }

  private static String answers(long count) {
    return count == 1 ? "one answer" : count + " answers";
  }
}
