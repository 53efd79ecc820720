package app.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.format.PackLibrary;
import app.milepost.role.RolePack;
import app.milepost.store.AssessmentStore;
import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.StoreException;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.MemoryStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StartupTest {

  private static final Path HOME = Path.of("home");
  private static final Path AWAY = Path.of("away");

  private final RolePack pack = BundledPacks.read("health-records-technician");
  private final DirectTasks tasks = new DirectTasks();
  private final Workspace workspace = new Workspace(tasks);
  private final Folders folders = new Folders();
  private final List<String> quits = new ArrayList<>();
  private final Startup startup =
      new Startup(tasks, workspace, new OneRole(pack), folders, HOME, () -> quits.add("quit"));

  @Test
  void nothingIsReadBeforeTheStart() {
    assertThat(workspace.roleProperty().get()).isEmpty();
    assertThat(folders.opened).isEmpty();
  }

  @Test
  void roleAndAnswersFillTheWindow() {
    startup.start();

    assertThat(workspace.roleProperty().get()).contains(pack);
    assertThat(workspace.readinessProperty().get()).isPresent();
    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(startup.entriesProperty().get()).hasSize(1);
  }

  @Test
  void aFolderThatCannotBeOpenedIsExplained() {
    folders.failures.put(HOME, new OpenFailure.ReadOnlyFolder(HOME));

    startup.start();

    Startup.Problem problem = startup.problemProperty().get().orElseThrow();
    assertThat(problem.sentence()).contains("read-only");
    assertThat(problem.copyCanHelp()).isTrue();
    assertThat(workspace.assessmentProperty().get()).isEmpty();
  }

  @Test
  void tryingAgainOpensTheFolderOnceTheReasonIsGone() {
    folders.failures.put(HOME, new OpenFailure.DiskFull(HOME));
    startup.start();
    folders.failures.clear();

    startup.tryAgain();

    assertThat(startup.problemProperty().get()).isEmpty();
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void anotherFolderTakesOver() {
    folders.failures.put(HOME, new OpenFailure.Damaged(HOME));
    startup.start();

    startup.open(AWAY);

    assertThat(startup.folderProperty().get()).isEqualTo(AWAY);
    assertThat(startup.problemProperty().get()).isEmpty();
  }

  @Test
  void aCopyIsMadeFromTheFolderThatFailed() {
    folders.failures.put(HOME, new OpenFailure.ReadOnlyFile(HOME));
    startup.start();

    startup.openCopyIn(AWAY);

    assertThat(folders.copies).containsExactly(HOME + " to " + AWAY);
    assertThat(startup.folderProperty().get()).isEqualTo(AWAY);
    assertThat(workspace.readinessProperty().get()).isPresent();
  }

  @Test
  void whenTheOtherWindowCameForwardThisOneGoes() {
    folders.failures.put(
        HOME, new OpenFailure.Held(HOME, OptionalLong.of(7), Optional.empty(), true));

    startup.start();

    assertThat(quits).containsExactly("quit");
    assertThat(startup.problemProperty().get()).isEmpty();
  }

  @Test
  void whenTheOtherWindowStayedAwayItIsNamed() {
    folders.failures.put(
        HOME, new OpenFailure.Held(HOME, OptionalLong.of(7), Optional.empty(), false));

    startup.start();

    assertThat(quits).isEmpty();
    assertThat(startup.problemProperty().get().orElseThrow().sentence()).contains("process 7");
  }

  /** Knows one role. */
  private record OneRole(RolePack pack) implements Startup.RoleFinder {
    @Override
    public RolePack first() {
      return pack;
    }

    @Override
    public List<PackLibrary.Entry> all() {
      return List.of(new PackLibrary.Entry.Usable(pack, Optional.empty()));
    }
  }

  /** Opens every folder but those that are to fail. */
  private static final class Folders implements Startup.StoreOpener {

    private final Map<Path, OpenFailure> failures = new HashMap<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<String> copies = new ArrayList<>();

    @Override
    public AssessmentStore open(Path folder) throws StoreException {
      OpenFailure failure = failures.get(folder);
      if (failure != null) {
        throw new CannotOpenException(failure);
      }
      opened.add(folder);
      return new MemoryStore();
    }

    @Override
    public AssessmentStore openCopy(Path from, Path to) throws StoreException {
      copies.add(from + " to " + to);
      return open(to);
    }
  }
}
