package app.milepost.ui.window;

import app.milepost.ui.Tasks;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Background work for one desk. Once that is locked, nothing comes of it any more but what the
 * store was asked to keep.
 */
public final class WindowTasks implements Tasks {

  private final Tasks tasks;
  private volatile boolean closed;

  WindowTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Lets no result through any more. */
  void close() {
    closed = true;
  }

  /** Returns whether no result comes through any more. */
  boolean isClosed() {
    return closed;
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    tasks.run(
        () -> {
          if (closed) {
            throw new CancellationException();
          }
          return work.call();
        },
        result -> letThrough(() -> done.accept(result)),
        e -> letThrough(() -> failed.accept(e)));
  }

  @Override
  public <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    tasks.runInOrder(
        work,
        result -> letThrough(() -> done.accept(result)),
        e -> letThrough(() -> failed.accept(e)));
  }

  @Override
  public <P> void runInPieces(Pieces<P> pieces, Runnable done, Consumer<Exception> failed) {
    tasks.runInPieces(
        new Pieces<P>() {
          @Override
          public Optional<P> next() throws Exception {
            return closed ? Optional.empty() : pieces.next();
          }

          @Override
          public void take(P piece) throws Exception {
            pieces.take(piece);
          }
        },
        () -> letThrough(done),
        e -> letThrough(() -> failed.accept(e)));
  }

  @Override
  public void later(Runnable action) {
    tasks.later(() -> letThrough(action));
  }

  private void letThrough(Runnable action) {
    if (!closed) {
      action.run();
    }
  }
}
