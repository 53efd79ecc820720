package app.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.testkit.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
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
  static final class Holder {
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
    ChildJvm child = ChildJvm.start(temp, Holder.class, folder.path().toString());
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
              new OpenFailure.Held(
                  folder.path(), OptionalLong.of(first.pid()), Optional.of(NOON), true));
      assertThat(first.line()).isEqualTo("came forward");
      assertThat(refused().sentence()).contains("(process " + first.pid() + "), open since ");
      assertThat(first.line()).isEqualTo("came forward");
    }
  }

  @Test
  void aPathTooLongForASocketStillSaysWhoHasTheFolder() throws Exception {
    folder = new DataFolder(temp.resolve("long".repeat(30)));
    try (ChildJvm first = holder()) {
      assertThat(refused())
          .isEqualTo(
              new OpenFailure.Held(
                  folder.path(), OptionalLong.of(first.pid()), Optional.of(NOON), false));
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
      assertThat(Files.readString(folder.lock()))
          .isEqualTo(ProcessHandle.current().pid() + "\n" + NOON.toEpochMilli() + "\n");
      assertThat(Doorbell.ring(folder.doorbell())).isTrue();
    }
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
      assertThat(refused())
          .isEqualTo(
              new OpenFailure.Held(folder.path(), OptionalLong.empty(), Optional.empty(), true));
      assertThat(first.line()).isEqualTo("came forward");
      assertThat(refused().sentence()).startsWith("Another Milepost is using the folder");
    }
  }
}
