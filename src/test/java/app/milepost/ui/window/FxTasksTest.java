package app.milepost.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.log.FaultLog;
import app.milepost.ui.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Work on real threads: in pieces, failing, and ended by closing. */
class FxTasksTest {

  private final FxTasks tasks = new FxTasks(new FaultLog(Optional::empty));
  private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
  private final CompletableFuture<String> end = new CompletableFuture<>();

  @BeforeAll
  static void startJavaFx() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @AfterEach
  void close() {
    tasks.close();
  }

  @Test
  void workThatClosingEndsIsNoFaultAndLeavesNothingBehind(@TempDir Path folder) throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    try (FxTasks closing = new FxTasks(new FaultLog(() -> Optional.of(folder)))) {
      closing.run(
          () -> {
            begun.countDown();
            return new CountDownLatch(1).await(1, TimeUnit.MINUTES);
          },
          ended -> end.complete("done"),
          e -> end.complete("ended"));
      assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo("ended");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void workThatFailsIsLogged(@TempDir Path folder) throws Exception {
    try (FxTasks open = new FxTasks(new FaultLog(() -> Optional.of(folder)))) {
      open.run(
          () -> {
            throw new IllegalStateException("out of order");
          },
          ended -> end.complete("done"),
          e -> end.complete("failed"));
      assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo("failed");
    }

    assertThat(folder).isNotEmptyDirectory();
  }

  @Test
  void everyPieceIsTakenInTheOrderItWasRead() throws Exception {
    tasks.runInPieces(new Counting(50), () -> end.complete("done"), e -> end.complete("failed"));

    assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo("done");
    assertThat(seen.stream().filter(s -> s.startsWith("took")))
        .hasSize(50)
        .startsWith("took 1", "took 2")
        .endsWith("took 50");
  }

  @Test
  void theNextPieceIsReadWhileOneIsTaken() throws Exception {
    CountDownLatch second = new CountDownLatch(1);
    Counting pieces =
        new Counting(2) {
          @Override
          public Optional<Integer> next() {
            Optional<Integer> piece = super.next();
            if (piece.equals(Optional.of(2))) {
              second.countDown();
            }
            return piece;
          }

          @Override
          public void take(Integer piece) throws InterruptedException {
            if (piece == 1 && !second.await(10, TimeUnit.SECONDS)) {
              throw new IllegalStateException("the second was not read meanwhile");
            }
          }
        };

    tasks.runInPieces(pieces, () -> end.complete("done"), e -> end.complete("failed"));

    assertThat(end.get(20, TimeUnit.SECONDS)).isEqualTo("done");
  }

  @Test
  void whatIsAskedOfTheStoreMeanwhileComesBetweenPieces() throws Exception {
    Counting pieces =
        new Counting(5) {
          @Override
          public Optional<Integer> next() {
            Optional<Integer> piece = super.next();
            if (piece.equals(Optional.of(1))) {
              tasks.runInOrder(() -> seen.add("saved"), saved -> {}, e -> {});
            }
            return piece;
          }
        };

    tasks.runInPieces(pieces, () -> end.complete("done"), e -> end.complete("failed"));

    assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo("done");
    assertThat(seen.stream().filter(s -> !s.startsWith("took")))
        .startsWith("read 1", "saved", "read 2");
  }

  @Test
  void aPieceThatCannotBeTakenIsTheLastAndIsTold() throws Exception {
    Counting pieces =
        new Counting(5) {
          @Override
          public void take(Integer piece) {
            throw new IllegalStateException("no room for " + piece);
          }
        };

    tasks.runInPieces(pieces, () -> end.complete("done"), e -> end.complete(e.getMessage()));

    assertThat(end.get(10, TimeUnit.SECONDS)).isEqualTo("no room for 1");
    assertThat(seen).doesNotContain("read 3");
  }

  /** Reads the numbers from 1. */
  private class Counting implements Tasks.Pieces<Integer> {

    private final int last;
    private int read;

    Counting(int last) {
      this.last = last;
    }

    @Override
    public Optional<Integer> next() {
      if (read == last) {
        return Optional.empty();
      }
      read++;
      seen.add("read " + read);
      return Optional.of(read);
    }

    @Override
    public void take(Integer piece) throws Exception {
      seen.add("took " + piece);
    }
  }
}
