package app.milepost.ui.window;

import app.milepost.format.UnreadableFileException;
import app.milepost.log.FaultLog;
import app.milepost.store.WrongSecretException;
import app.milepost.ui.Tasks;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The one place with threads: hands results back to the JavaFX application thread. */
public final class FxTasks implements Tasks, AutoCloseable {

  private final FaultLog log;

  /** Longest wait at closing for saves still on their way to disk. */
  private static final long CLOSING_SECONDS = 10;

  private final ExecutorService beside =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work").factory());
  private final ExecutorService inOrder =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("store").factory());

  /**
   * Makes ready for work.
   *
   * @param log keeps what fails
   */
  public FxTasks(FaultLog log) {
    this.log = log;
  }

  /**
   * Starts JavaFX, opens a window and waits until it is closed.
   *
   * @param open opens the window on the JavaFX application thread; gets what is to be run once it
   *     is closed and everything is put away
   * @param meanwhile run on the calling thread while the window is being built
   * @throws UnsupportedOperationException if there is no display
   */
  public static void openAndWait(Consumer<Runnable> open, Runnable meanwhile) {
    CompletableFuture<Void> closed = new CompletableFuture<>();
    Platform.startup(() -> {
      try {
        open.accept(() -> closed.complete(null));
      } catch (RuntimeException e) {
        closed.completeExceptionally(e);
      }
    });
    meanwhile.run();
    closed.join();
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    submit(beside, work, done, failed, beside::isShutdown);
  }

  @Override
  public <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    submit(inOrder, work, done, failed, () -> false);
  }

  @Override
  public void later(Runnable action) {
    Platform.runLater(action);
  }

  @Override
  public <P> void runInPieces(Pieces<P> pieces, Runnable done, Consumer<Exception> failed) {
    if (!inOrder.isShutdown()) {
      deliver(
          piecesFrom(pieces, CompletableFuture.completedFuture(null)),
          result -> done.run(),
          failed,
          beside::isShutdown);
    }
  }

  /** Reads a piece, and once the one before has been taken, takes it and reads the next. */
  private <P> CompletableFuture<Void> piecesFrom(Pieces<P> pieces, CompletableFuture<Void> before) {
    return call(pieces::next, inOrder)
        .thenCompose(piece ->
            piece.isEmpty()
                ? before
                : before.thenCompose(b -> piecesFrom(pieces, take(pieces, piece.get()))));
  }

  private <P> CompletableFuture<Void> take(Pieces<P> pieces, P piece) {
    return call(
        () -> {
          pieces.take(piece);
          return null;
        },
        beside);
  }

  private <T> void submit(
      ExecutorService executor,
      Callable<T> work,
      Consumer<T> done,
      Consumer<Exception> failed,
      BooleanSupplier givenUp) {
    // A result that arrives after closing may ask for more; there is nobody left to show it to.
    if (!executor.isShutdown()) {
      deliver(call(work, executor), done, failed, givenUp);
    }
  }

  private static <T> CompletableFuture<T> call(Callable<T> work, Executor executor) {
    CompletableFuture<T> result = new CompletableFuture<>();
    executor.execute(() -> {
      try {
        result.complete(work.call());
      } catch (Throwable t) {
        // An error such as too little memory must end the waiting too.
        result.completeExceptionally(t);
      }
    });
    return result;
  }

  /**
   * Hands a result back.
   *
   * @param givenUp whether closing has ended the work, which is no failure then
   */
  private <T> void deliver(
      CompletionStage<T> result,
      Consumer<T> done,
      Consumer<Exception> failed,
      BooleanSupplier givenUp) {
    result.whenComplete((value, thrown) -> {
      if (thrown == null) {
        Platform.runLater(() -> done.accept(value));
        return;
      }
      Throwable cause = thrown instanceof CompletionException c ? c.getCause() : thrown;
      Exception e = cause instanceof Exception x ? x : new IllegalStateException(cause);
      if (!isAnswerToInput(e) && !givenUp.getAsBoolean()) {
        log.add(e);
      }
      Platform.runLater(() -> failed.accept(e));
    });
  }

  /** A wrong passphrase or a file of another kind is nothing to be mended. */
  private static boolean isAnswerToInput(Exception e) {
    return e instanceof WrongSecretException || e instanceof UnreadableFileException;
  }

  /** Waits for work on the store that has been asked for, then stops. */
  @Override
  public void close() {
    beside.shutdownNow();
    inOrder.shutdown();
    try {
      if (!inOrder.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        inOrder.shutdownNow();
      }
    } catch (InterruptedException e) {
      inOrder.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
