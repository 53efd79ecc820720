package app.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Evidence;
import app.milepost.format.BundledPacks;
import app.milepost.format.PackLibrary;
import app.milepost.role.RolePack;
import app.milepost.store.OpenFailure;
import app.milepost.store.Practice;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.MemoryFolders;
import app.milepost.testkit.MemoryStore;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SmallPack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StartupTest {

  private static final Path HOME = Path.of("home");
  private static final Path AWAY = Path.of("away");
  private static final Path FAR = Path.of("far");
  private static final RolePack CLERK = SmallPack.read();

  private final RolePack pack = BundledPacks.read("health-records-technician");
  private final DirectTasks tasks = new DirectTasks();
  private final Workspace workspace = new Workspace(tasks);
  private final MemoryFolders folders = new MemoryFolders();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final List<String> quits = new ArrayList<>();
  private final Packs roles = new Packs();
  private final Usage usage = new Usage(Practice.DEFAULT);
  private final Startup startup =
      new Startup(
          tasks,
          workspace,
          new Leaving(workspace, tasks, dialogs),
          new Careers(tasks, roles),
          usage,
          folders,
          HOME,
          () -> quits.add("quit"));

  @Test
  void nothingIsReadBeforeTheStart() {
    assertThat(workspace.roleProperty().get()).isEmpty();
    assertThat(folders.opened()).isEmpty();
  }

  @Test
  void roleAndAnswersFillTheWindow() {
    startup.start();

    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(workspace.readinessProperty().get()).isPresent();
    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(startup.careers().entriesProperty().get()).hasSize(1);
  }

  @Test
  void aRoleThatHasBeenReadIsThereAtOnce() {
    roles.isRead = true;
    List<Runnable> waiting = new ArrayList<>();
    Tasks never = new WaitingTasks(waiting);
    Workspace filled = new Workspace(never);
    Startup early =
        new Startup(
            never,
            filled,
            new Leaving(filled, never, dialogs),
            new Careers(never, roles),
            usage,
            folders,
            HOME,
            () -> quits.add("quit"));

    early.start();

    assertThat(filled.roleProperty().get()).contains(pack);
    assertThat(waiting).isNotEmpty();
  }

  @Test
  void aFolderThatCannotBeOpenedIsExplained() {
    folders.fail(HOME, new OpenFailure.ReadOnlyFolder(HOME));

    startup.start();

    Startup.Problem problem = startup.problemProperty().get().orElseThrow();
    assertThat(problem.sentence()).contains("read-only");
    assertThat(problem.copyCanHelp()).isTrue();
    assertThat(workspace.assessmentProperty().get()).isEmpty();
  }

  @Test
  void tryingAgainOpensTheFolderOnceTheReasonIsGone() {
    folders.fail(HOME, new OpenFailure.DiskFull(HOME));
    startup.start();
    folders.mend();

    startup.tryAgain();

    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void anotherFolderTakesOver() {
    folders.fail(HOME, new OpenFailure.Damaged(HOME));
    startup.start();

    startup.open(AWAY);

    assertThat(startup.folderProperty().get()).isEqualTo(AWAY);
    assertThat(startup.problemProperty().get()).isEmpty();
  }

  @Test
  void aCopyIsMadeFromTheFolderThatFailed() {
    folders.fail(HOME, new OpenFailure.ReadOnlyFile(HOME));
    startup.start();

    startup.openCopyIn(AWAY);

    assertThat(folders.copies()).containsExactly(HOME + " to " + AWAY);
    assertThat(startup.folderProperty().get()).isEqualTo(AWAY);
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void whenTheOtherWindowCameForwardThisOneGoes() {
    folders.fail(HOME, new OpenFailure.Held(HOME, OptionalLong.of(7), Optional.empty(), true));

    startup.start();

    assertThat(quits).containsExactly("quit");
    assertThat(startup.problemProperty().get()).isEmpty();
  }

  @Test
  void whenTheOtherWindowStayedAwayItIsNamed() {
    folders.fail(HOME, new OpenFailure.Held(HOME, OptionalLong.of(7), Optional.empty(), false));

    startup.start();

    assertThat(quits).isEmpty();
    assertThat(startup.problemProperty().get().orElseThrow().sentence()).contains("process 7");
  }

  /** Every way to leave the answers on screen behind. */
  enum Way {
    OTHER_FOLDER {
      @Override
      void take(Startup startup) {
        startup.open(AWAY);
      }
    },
    COPY {
      @Override
      void take(Startup startup) {
        startup.openCopyIn(AWAY);
      }
    },
    OTHER_ROLE {
      @Override
      void take(Startup startup) {
        startup.show(CLERK);
      }
    };

    abstract void take(Startup startup);
  }

  @ParameterizedTest
  @EnumSource
  void whatCouldNotBeSavedIsNotLeftBehindWithoutAsking(Way way) {
    startup.start();
    folders.store(HOME).setFull(true);
    workspace.rate("office-suite", 2);

    way.take(startup);

    assertThat(dialogs.asked())
        .containsExactly(
            "Your latest changes are not saved. The disk is full. Free some space and try again.");
    assertThat(startup.folderProperty().get()).isEqualTo(HOME);
    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(workspace.saveStateProperty().get()).isInstanceOf(SaveState.Failed.class);
    folders.store(HOME).setFull(false);
    workspace.retrySaving();
    assertThat(folders.store(HOME).saved().answers()).containsOnlyKeys("office-suite");
  }

  @ParameterizedTest
  @EnumSource
  void whatCouldNotBeSavedIsLeftBehindWhenThePersonSaysSo(Way way) {
    startup.start();
    folders.store(HOME).setFull(true);
    workspace.rate("office-suite", 2);
    dialogs.agree();

    way.take(startup);

    assertThat(workspace.answerTo("office-suite")).isEqualTo(Answer.NotAnswered.BLANK);
    assertThat(workspace.saveStateProperty().get()).isEqualTo(new SaveState.Untouched());
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsOnItsWayReachesTheStoreItWasMadeIn(Way way) {
    startup.start();
    MemoryStore home = folders.store(HOME);
    tasks.hold();
    workspace.rate("office-suite", 2);

    way.take(startup);
    assertThat(startup.folderProperty().get()).isEqualTo(HOME);
    assertThat(workspace.roleProperty().get()).contains(pack);
    tasks.release();

    assertThat(home.saved(pack.id()).answers()).containsOnlyKeys("office-suite");
    assertThat(dialogs.asked()).isEmpty();
    assertThat(workspace.answerTo("office-suite")).isEqualTo(Answer.NotAnswered.BLANK);
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void whatFailsOnItsWayIsAskedAboutBeforeItIsLeftBehind(Way way) {
    startup.start();
    folders.store(HOME).setFull(true);
    tasks.hold();
    workspace.rate("office-suite", 2);

    way.take(startup);
    tasks.release();

    assertThat(dialogs.asked()).hasSize(1);
    assertThat(startup.folderProperty().get()).isEqualTo(HOME);
    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(workspace.answerTo("office-suite")).isInstanceOf(Answer.Rated.class);
  }

  @Test
  void nothingCanBeChangedWhileAnotherFolderIsBeingOpened() {
    startup.start();
    workspace.rate("office-suite", 2);
    tasks.hold();
    startup.open(AWAY);

    workspace.rate("office-suite", 4);
    workspace.aimAt("senior");
    workspace.rename("Ada");
    workspace.undo();
    tasks.release();

    assertThat(folders.store(HOME).saved().answerTo("office-suite"))
        .isEqualTo(new Answer.Rated(2, Evidence.CLAIM, ""));
    assertThat(folders.store(AWAY).commits()).isZero();
    assertThat(workspace.saveStateProperty().get()).isEqualTo(new SaveState.Untouched());
  }

  @Test
  void aFolderThatCannotBeOpenedLeavesNoAnswersToBeChanged() {
    startup.start();
    folders.fail(AWAY, new OpenFailure.Damaged(AWAY));

    startup.open(AWAY);

    assertThat(workspace.assessmentProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isEmpty();
  }

  @Test
  void ofTwoFoldersAskedForTheLastOneIsUsedAndTheOtherOneClosed() {
    startup.start();
    tasks.hold();
    startup.open(AWAY);
    startup.open(FAR);
    tasks.release();

    assertThat(startup.folderProperty().get()).isEqualTo(FAR);
    assertThat(folders.store(AWAY).isClosed()).isTrue();
    assertThat(folders.store(FAR).isClosed()).isFalse();
    workspace.rate("office-suite", 2);
    assertThat(folders.store(FAR).commits()).isEqualTo(1);
  }

  @Test
  void ofTwoRolesChosenTheLastOneIsShownWithItsOwnAnswers() {
    startup.start();
    workspace.rate("office-suite", 2);
    tasks.hold();
    startup.show(CLERK);
    startup.show(pack);
    tasks.release();

    assertThat(workspace.assessmentProperty().get().orElseThrow().role()).isEqualTo(pack.id());
    assertThat(workspace.answerTo("office-suite")).isInstanceOf(Answer.Rated.class);
  }

  @Test
  void answersThatCannotBeReadHideOnlyTheirOwnRole() {
    startup.start();
    folders.store(HOME).damage(CLERK.id());

    startup.show(CLERK);
    assertThat(startup.problemProperty().get().orElseThrow().sentence()).contains("damaged");
    startup.show(pack);

    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void careersThatCannotBeListedLeaveTheAnswersUsable() {
    roles.unlisted = true;

    startup.start();

    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
    assertThat(startup.careers().problemProperty().get().orElseThrow())
        .isEqualTo(
            "The list of careers could not be read (no rights). You can go on with the one on"
                + " screen. To see the others, start Milepost again.");
    roles.unlisted = false;
    startup.open(AWAY);
    assertThat(startup.careers().problemProperty().get()).isEmpty();
  }

  @Test
  void careersAreThoseOfTheFolderInUse() {
    roles.own.put(AWAY, CLERK);
    startup.start();
    assertThat(titles()).containsExactly(pack.title());

    startup.open(AWAY);
    assertThat(titles()).containsExactly(pack.title(), CLERK.title());
    assertThat(workspace.roleProperty().get()).contains(pack);
    startup.show(CLERK);
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void aCareerThatTheOtherFolderDoesNotHaveGivesWayToOneThatItHas() {
    roles.own.put(HOME, CLERK);
    startup.start();
    startup.show(CLERK);

    startup.open(AWAY);

    assertThat(titles()).containsExactly(pack.title());
    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(folders.store(AWAY).saved(CLERK.id()).role()).isEmpty();
    startup.open(HOME);
    assertThat(titles()).containsExactly(pack.title(), CLERK.title());
  }

  @Test
  void aCareerThatTheOtherFolderHasTooStays() {
    roles.own.put(HOME, CLERK);
    roles.own.put(AWAY, CLERK);
    startup.start();
    startup.show(CLERK);

    startup.openCopyIn(AWAY);

    assertThat(workspace.roleProperty().get()).contains(CLERK);
    assertThat(folders.store(AWAY).saved(CLERK.id()).role()).isEqualTo(CLERK.id());
  }

  @Test
  void aFolderThatCannotBeOpenedStillShowsItsCareers() {
    roles.own.put(AWAY, CLERK);
    folders.fail(AWAY, new OpenFailure.Damaged(AWAY));
    startup.start();

    startup.open(AWAY);

    assertThat(titles()).containsExactly(pack.title(), CLERK.title());
    assertThat(startup.problemProperty().get()).isPresent();
  }

  private List<String> titles() {
    return startup.careers().entriesProperty().get().stream()
        .map(e -> ((PackLibrary.Entry.Usable) e).pack().title())
        .toList();
  }

  /** Knows one role everywhere, and perhaps another in some folders. */
  private final class Packs implements Careers.Finder {

    private final Map<Path, RolePack> own = new HashMap<>();
    private boolean isRead;
    private boolean unlisted;

    @Override
    public Optional<RolePack> firstIfRead() {
      return Optional.of(pack).filter(p -> isRead);
    }

    @Override
    public RolePack first() {
      return pack;
    }

    @Override
    public RolePack find(Path folder, String wanted) {
      return Optional.ofNullable(own.get(folder))
          .filter(clerk -> clerk.id().equals(wanted))
          .orElse(pack);
    }

    @Override
    public List<PackLibrary.Entry> all(Path folder) {
      if (unlisted) {
        throw new UncheckedIOException("no rights", new IOException());
      }
      return Stream.of(Optional.of(pack), Optional.ofNullable(own.get(folder)))
          .flatMap(Optional::stream)
          .<PackLibrary.Entry>map(p -> new PackLibrary.Entry.Usable(p, Optional.empty()))
          .toList();
    }
  }

  /**
   * Does nothing that is asked for.
   *
   * @param waiting one for each thing asked for
   */
  private record WaitingTasks(List<Runnable> waiting) implements Tasks {

    @Override
    public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
      waiting.add(() -> {});
    }

    @Override
    public <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
      waiting.add(() -> {});
    }

    @Override
    public void later(Runnable action) {
      waiting.add(action);
    }
  }
}
