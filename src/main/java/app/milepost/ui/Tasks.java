package app.milepost.ui;

import java.util.Optional;
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

  /**
   * Reads much from the store, a piece at a time, so that other work on it goes on in between, and
   * works off each piece while the next is read.
   *
   * @param pieces reads and takes them
   * @param done told once the last has been taken
   * @param failed gets what reading or taking threw; there is no next piece then
   */
  <P> void runInPieces(Pieces<P> pieces, Runnable done, Consumer<Exception> failed);

  /**
   * Something that is read in pieces.
   *
   * @param <P> a piece
   */
  interface Pieces<P> {

    /** Returns the next piece, empty after the last; called where the store may be used. */
    Optional<P> next() throws Exception;

    /** Works off a piece in the background, one at a time, in their order. */
    void take(P piece) throws Exception;
  }

  /** Runs something on the thread that owns the window, after what is already waiting there. */
  void later(Runnable action);
}
