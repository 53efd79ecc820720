package app.milepost.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Work that must not hold up the window. Results arrive on the thread that owns the window. */
public interface Tasks {

  /**
   * Runs work in the background, beside other work.
   *
   * @param work what to do
   * @param done gets its result
   * @param failed gets what it threw
   */
  <T> void run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

  /**
   * Runs work on the store, strictly in the order of the calls.
   *
   * @param work what to do
   * @param done gets its result
   * @param failed gets what it threw
   */
  <T> void runInOrder(Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

  /** Runs something on the thread that owns the window, after what is already waiting there. */
  void later(Runnable action);
}
