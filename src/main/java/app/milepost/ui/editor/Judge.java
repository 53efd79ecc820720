package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.format.DraftFiles;
import app.milepost.role.RolePack;
import app.milepost.ui.Tasks;
import app.milepost.ui.work.WorkState;
import app.milepost.ui.work.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Tells what is wrong with drafts and what they do to the person on screen, off the window's
 * thread. One is judged at a time; of those that come meanwhile, the latest is judged next. Lives
 * on the thread that owns the window.
 */
public final class Judge {

  private final Workspace workspace;
  private final Tasks tasks;
  private final DraftFiles files;
  private final Supplier<LocalDate> today;
  private Optional<Runnable> next = Optional.empty();
  private boolean busy;

  /** Which drafts are still of interest: those since anything was dropped last. */
  private int round;

  /**
   * Makes one.
   *
   * @param workspace tells whose answers are on screen
   * @param tasks where it is worked out
   * @param files knows what is wrong
   * @param today the day from which the age of facts is told
   */
  public Judge(Workspace workspace, Tasks tasks, DraftFiles files, Supplier<LocalDate> today) {
    this.workspace = workspace;
    this.tasks = tasks;
    this.files = files;
    this.today = today;
  }

  /** Has something run whenever other answers are on screen. */
  void follow(Runnable changed) {
    workspace.assessmentProperty().addListener((o, before, now) -> changed.run());
  }

  /** Returns the pack that a draft is, if it is sound; blocks. */
  Optional<RolePack> read(Draft draft) {
    return files.check(draft, today.get()).pack();
  }

  /** Returns whether somebody's answers are on screen. */
  boolean hasAnswers() {
    return workspace.isOpen();
  }

  /** Returns a draft as a file. */
  byte[] file(Draft draft) {
    return files.toBytes(draft);
  }

  /** Forgets what was asked. */
  void drop() {
    next = Optional.empty();
    round++;
  }

  /**
   * Judges a draft, instead of those that still wait.
   *
   * @param base what it was made of, or what it said before, if anything
   * @param done gets what is wrong and a sentence on the person on screen
   * @param failed gets what went wrong in Milepost itself
   */
  void judge(
      Draft draft,
      Optional<RolePack> base,
      BiConsumer<List<Told>, String> done,
      Consumer<Exception> failed) {
    next = Optional.of(() -> begin(draft, base, done, failed));
    goOn();
  }

  private void goOn() {
    if (!busy && next.isPresent()) {
      Runnable begin = next.get();
      next = Optional.empty();
      begin.run();
    }
  }

  private record Judged(List<Told> told, String effect) {}

  private void begin(
      Draft draft,
      Optional<RolePack> base,
      BiConsumer<List<Told>, String> done,
      Consumer<Exception> failed) {
    busy = true;
    int mine = round;
    LocalDate day = today.get();
    WorkState screen = workspace.stateProperty().get();
    tasks.run(
        () -> {
          DraftFiles.Check check = files.check(draft, day);
          return new Judged(Told.of(draft, check), effect(check, base, screen));
        },
        judged -> {
          busy = false;
          if (mine == round && next.isEmpty()) {
            done.accept(judged.told(), judged.effect());
          }
          goOn();
        },
        e -> {
          busy = false;
          if (mine == round) {
            failed.accept(e);
          }
          goOn();
        });
  }

  private static String effect(DraftFiles.Check check, Optional<RolePack> base, WorkState screen) {
    if (screen.role().isEmpty() || screen.assessment().isEmpty()) {
      return "Open somebody's answers to see what a change does to their score.";
    }
    Effect.OnScreen person = new Effect.OnScreen(screen.role().get(), screen.assessment().get());
    return check
        .pack()
        .map(pack -> Effect.of(base, pack, person).sentence())
        .orElse("What this does to the score shows once nothing keeps it from being used.");
  }
}
