package app.milepost.testkit;

import app.milepost.ui.Tasks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work on the spot, or when told to. */
public final class DirectTasks implements Tasks {

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean held;
  private boolean savingHeld;
  private int askedOfTheStore;

  /** Lets work wait until {@link #release}. */
  public void hold() {
    held = true;
  }

  /** Lets work on the store wait until {@link #release}, but no other. */
  public void holdSaving() {
    savingHeld = true;
  }

  /** Does what has waited, in order, and everything from now on at once. */
  public void release() {
    held = false;
    savingHeld = false;
    while (!waiting.isEmpty()) {
      waiting.removeFirst().run();
    }
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    take(work, done, failed, held);
  }

  private <T> void take(
      Callable<T> work, Consumer<T> done, Consumer<Exception> failed, boolean later) {
    Runnable action =
        () -> {
          T result;
          try {
            result = work.call();
          } catch (Exception e) {
            failed.accept(e);
            return;
          }
          done.accept(result);
        };
    if (later) {
      waiting.addLast(action);
    } else {
      action.run();
    }
  }

  /** Returns how often something was asked of the store. */
  public int askedOfTheStore() {
    return askedOfTheStore;
  }

  @Override
  public <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    askedOfTheStore++;
    take(work, done, failed, held || savingHeld);
  }

  @Override
  public <P> void runInPieces(Pieces<P> pieces, Runnable done, Consumer<Exception> failed) {
    run(
        () -> {
          Optional<P> piece = pieces.next();
          if (piece.isPresent()) {
            pieces.take(piece.get());
          }
          return piece.isPresent();
        },
        more -> {
          if (more) {
            runInPieces(pieces, done, failed);
          } else {
            done.run();
          }
        },
        failed);
  }

  @Override
  public void later(Runnable action) {
    action.run();
  }
}
