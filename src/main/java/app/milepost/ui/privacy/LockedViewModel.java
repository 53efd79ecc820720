package app.milepost.ui.privacy;

import app.milepost.store.RecoveryCode;
import app.milepost.store.Secret;
import app.milepost.store.WrongSecretException;
import app.milepost.ui.Dialogs;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.folder.OpenFolder;
import java.nio.CharBuffer;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Unlocks the data folder in use, or leaves it. */
public final class LockedViewModel {

  /** What a person can do at this moment. */
  enum State {
    /** It is not known yet whether there is anything to unlock. */
    CLOSING,
    /** A secret can be typed. */
    ASKING,
    /** A secret is being tried. */
    TRYING,
    /** After too many wrong secrets, there is a pause. */
    PAUSED
  }

  private final OpenFolder openFolder;
  private final Dialogs dialogs;
  private final Runnable quit;
  private final Tries tries;
  private final ReadOnlyObjectWrapper<State> state;
  private final ReadOnlyObjectWrapper<Boolean> byCode = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<Integer> pause = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Follows the folder in use from now on.
   *
   * @param clock tells how long to wait after wrong tries
   * @param dialogs asks for another folder
   * @param quit closes the window
   */
  public LockedViewModel(
      OpenFolder openFolder, InstantSource clock, Dialogs dialogs, Runnable quit) {
    this.openFolder = openFolder;
    this.dialogs = dialogs;
    this.quit = quit;
    tries = new Tries(clock);
    state = new ReadOnlyObjectWrapper<>(resting());
    openFolder.sealedProperty().addListener((o, before, now) -> begin());
  }

  /** Returns what can be done. */
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Returns whether the recovery code is asked for, in place of the passphrase. */
  ReadOnlyObjectProperty<Boolean> byCodeProperty() {
    return byCode.getReadOnlyProperty();
  }

  /** Returns how many seconds are left of a pause. */
  ReadOnlyObjectProperty<Integer> pauseProperty() {
    return pause.getReadOnlyProperty();
  }

  /** Returns why it is still locked after a try. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Asks for the recovery code, or for the passphrase again. */
  void ask(boolean forCode) {
    problem.set(Optional.empty());
    byCode.set(forCode);
  }

  /**
   * Tries a passphrase or recovery code, whichever is asked for.
   *
   * @param typed wiped in any case
   */
  void unlock(char[] typed) {
    if (state.get() != State.ASKING) {
      Arrays.fill(typed, '\0');
    } else if (typed.length == 0) {
      problem.set(Optional.of(byCode.get() ? "Type your recovery code." : "Type your passphrase."));
    } else {
      secret(typed).ifPresent(this::attempt);
    }
  }

  /** Opens another folder in place of the locked one. */
  void openAnother() {
    dialogs.chooseFolder("Choose a folder for your data").ifPresent(openFolder::open);
  }

  /** Closes the window. */
  void quit() {
    quit.run();
  }

  /** Looks at the clock. */
  void tick() {
    pause.set(tries.secondsToWait());
    if (state.get() == State.PAUSED && pause.get() == 0) {
      state.set(State.ASKING);
    }
  }

  private void attempt(Secret secret) {
    problem.set(Optional.empty());
    state.set(State.TRYING);
    openFolder.unlock(secret, this::refused);
  }

  private Optional<Secret> secret(char[] typed) {
    if (!byCode.get()) {
      return Optional.of(Secret.passphrase(typed));
    }
    try {
      return Optional.of(Secret.recoveryCode(RecoveryCode.read(CharBuffer.wrap(typed))));
    } catch (WrongSecretException e) {
      problem.set(Optional.of(FailureSentence.of(e)));
      return Optional.empty();
    } finally {
      Arrays.fill(typed, '\0');
    }
  }

  private void refused(String why) {
    tries.wrong();
    pause.set(tries.secondsToWait());
    problem.set(Optional.of(why));
    state.set(pause.get() > 0 ? State.PAUSED : State.ASKING);
  }

  private void begin() {
    tries.clear();
    pause.set(0);
    problem.set(Optional.empty());
    state.set(resting());
  }

  private State resting() {
    return openFolder.sealedProperty().get().isPresent() ? State.ASKING : State.CLOSING;
  }
}
