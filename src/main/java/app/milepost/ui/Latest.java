package app.milepost.ui;

import java.util.function.Consumer;

/**
 * Tells answers to what was asked last from those that arrive for an earlier wish and must not undo
 * a later one. For one thread, the window's.
 */
public final class Latest {

  private Wish last = new Wish();

  /** Begins with nothing asked. */
  public Latest() {}

  /** Asks for something else: whatever was asked before counts no more. */
  public Wish next() {
    last = new Wish();
    return last;
  }

  /** Returns what was asked last, to ask for more that belongs to it. */
  public Wish current() {
    return last;
  }

  /** Something that was asked for. */
  public final class Wish {

    private Wish() {}

    /** Returns whether nothing else has been asked for since. */
    public boolean isLatest() {
      return this == last;
    }

    /**
     * Returns what takes an answer as long as it is wanted.
     *
     * @param wanted takes it
     */
    public <T> Consumer<T> only(Consumer<T> wanted) {
      return answer -> {
        if (isLatest()) {
          wanted.accept(answer);
        }
      };
    }
  }
}
