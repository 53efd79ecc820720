package app.milepost.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.store.CannotOpenException;
import app.milepost.store.Holder;
import app.milepost.store.OpenFailure;
import app.milepost.testkit.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceLockTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOON);

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new DataFolder(temp.resolve("data"));
  }

  /**
   * Holds a folder in a process of its own and prints a line whenever it is asked to show itself.
   */
  static final class HoldingProcess {
    public static void main(String[] arguments) throws Exception {
      DataFolder held = new DataFolder(Path.of(arguments[0]));
      try (InstanceLock _ =
          InstanceLock.take(held, CLOCK, () -> System.out.println("came forward"))) {
        System.out.println("holding");
        Thread.sleep(60_000);
      }
    }
  }

  private ChildJvm holder() throws IOException {
    ChildJvm child = ChildJvm.start(temp, HoldingProcess.class, folder.path().toString());
    assertThat(child.line()).isEqualTo("holding");
    return child;
  }

  private OpenFailure refused() {
    CannotOpenException refused =
        catchThrowableOfType(
            CannotOpenException.class, () -> InstanceLock.take(folder, CLOCK, () -> {}).close());
    assertThat(refused).isNotNull();
    return refused.failure();
  }

  @Test
  void theSecondBringsTheFirstForwardAndLearnsWhoItIs() throws Exception {
    try (ChildJvm first = holder()) {
      assertThat(refused())
          .isEqualTo(
              new OpenFailure.Held(folder.path(), Optional.of(note(first.pid(), true)), true));
      assertThat(first.line()).isEqualTo("came forward");
      assertThat(refused().sentence())
          .contains("(on this computer, process " + first.pid() + "), open since ");
      assertThat(first.line()).isEqualTo("came forward");
    }
  }

  @Test
  void aPathTooLongForASocketStillSaysWhoHasTheFolder() throws Exception {
    folder = new DataFolder(temp.resolve("long".repeat(30)));
    try (ChildJvm first = holder()) {
      assertThat(refused())
          .isEqualTo(
              new OpenFailure.Held(folder.path(), Optional.of(note(first.pid(), true)), false));
      assertThat(refused().sentence()).endsWith("Close it first, or choose another folder.");
    }
  }

  @Test
  void whatAKilledHolderLeavesIsTakenOver() throws Exception {
    try (ChildJvm first = holder()) {
      assertThat(Doorbell.ring(folder.doorbell())).isTrue();
      assertThat(first.kill()).containsExactly("came forward");
    }
    assertThat(folder.doorbell()).as("the dead holder's socket").exists();
    try (InstanceLock _ = InstanceLock.take(folder, CLOCK, () -> {})) {
      Holder here = note(ProcessHandle.current().pid(), true);
      assertThat(Files.readString(folder.lock()))
          .isEqualTo(
              "%d\n%d\n%s\nwindow\n".formatted(here.pid(), NOON.toEpochMilli(), here.computer()));
      assertThat(Doorbell.ring(folder.doorbell())).isTrue();
    }
  }

  @Test
  void aCommandHasNoWindowThatCouldComeForward() throws Exception {
    try (InstanceLock _ = InstanceLock.take(folder, CLOCK)) {
      OpenFailure refused = refused();
      assertThat(refused)
          .isEqualTo(
              new OpenFailure.Held(
                  folder.path(), Optional.of(note(ProcessHandle.current().pid(), false)), false));
      assertThat(refused.sentence())
          .startsWith("A command of Milepost (on this computer, process ")
          .endsWith("Wait until it has ended, or choose another folder.");
    }
  }

  @Test
  void aFolderThatAnotherComputerHasNotGivenBackIsLeftAlone() throws Exception {
    folder.create();
    String note = "4711\n%d\nanna-pc\nwindow\n".formatted(NOON.toEpochMilli());
    Files.writeString(folder.lock(), note);
    OpenFailure refused = refused();
    assertThat(refused)
        .isEqualTo(new OpenFailure.OpenElsewhere(folder.path(), "anna-pc", NOON, folder.lock()));
    assertThat(refused.sentence()).contains("anna-pc", "delete the file milepost.lock");
    assertThat(Files.readString(folder.lock())).as("still noted").isEqualTo(note);

    Files.delete(folder.lock());
    InstanceLock.take(folder, CLOCK).close();
    assertThat(folder.lock()).as("nobody is noted").isEmptyFile();
  }

  @Test
  void theNoteOfAnOlderMilepostIsOfThisComputer() throws Exception {
    folder.create();
    Files.writeString(folder.lock(), "4711\n%d\n".formatted(NOON.toEpochMilli()));
    InstanceLock.take(folder, CLOCK).close();
    assertThat(folder.lock()).as("taken and given back, nobody is noted").isEmptyFile();
  }

  private static Holder note(long pid, boolean window) {
    return new Holder(pid, NOON, Holder.now(CLOCK, window).computer(), window);
  }

  @Test
  void aFolderGivenBackCanBeTakenAgain() throws Exception {
    InstanceLock.take(folder, CLOCK, () -> {}).close();
    assertThat(folder.doorbell()).doesNotExist();
    InstanceLock.take(folder, CLOCK, () -> {}).close();
  }

  @Test
  void aHolderWhoseNoteCannotBeReadIsStillAHolder() throws Exception {
    try (ChildJvm first = holder()) {
      Files.writeString(folder.lock(), "half a no");
      assertThat(refused()).isEqualTo(new OpenFailure.Held(folder.path(), Optional.empty(), true));
      assertThat(first.line()).isEqualTo("came forward");
      assertThat(refused().sentence()).startsWith("Another Milepost is using the folder");
    }
  }
}
