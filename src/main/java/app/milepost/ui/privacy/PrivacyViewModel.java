package app.milepost.ui.privacy;

import app.milepost.report.ReportFormat;
import app.milepost.store.Protection;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.folder.Lock;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.Leaving;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Turns protection on and off, and changes passphrase and recovery code. */
public final class PrivacyViewModel {

  /** Puts a recovery code on paper. */
  @FunctionalInterface
  public interface Paper {
    /** Writes it as PDF. */
    void write(String code, OutputStream pdf) throws IOException;
  }

  private static final String WHAT = "recovery code";

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final Lock lock;
  private final FileExport files;
  private final Paper paper;
  private final ReadOnlyObjectWrapper<TaskState> step =
      new ReadOnlyObjectWrapper<>(new TaskState.Closed());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Makes one.
   *
   * @param leaving asks before a recovery code that is not on paper yet is lost
   * @param lock told when protection was turned on or off
   * @param files saves and prints the recovery code
   */
  public PrivacyViewModel(
      OpenFolder openFolder,
      Leaving leaving,
      Tasks tasks,
      Lock lock,
      FileExport files,
      Paper paper) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.lock = lock;
    this.files = files;
    this.paper = paper;
    files.speakOnlyOf(step);
    leaving.watch(new UnconfirmedCode(this));
  }

  /** Returns whether something is asked or shown that takes the whole window. */
  public ObservableValue<Boolean> openProperty() {
    return step.map(s -> !(s instanceof TaskState.Closed));
  }

  /** Returns how far the present task has come. */
  ReadOnlyObjectProperty<TaskState> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Returns why the last try came to nothing. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns what was done last. */
  ReadOnlyObjectProperty<Optional<String>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Returns whether the data is protected, and what locks it. */
  Lock lock() {
    return lock;
  }

  /** Returns how Milepost is used. */
  OpenFolder openFolder() {
    return openFolder;
  }

  /** Returns what saves and prints. */
  FileExport files() {
    return files;
  }

  /** Begins to protect the data, where it is not protected yet. */
  public void protect() {
    if (!lock.onProperty().get()) {
      begin(Task.TURN_ON);
    }
  }

  /** Asks for what a task needs; does nothing while no folder is open. */
  void begin(Task task) {
    if (openFolder.storeProperty().get().isPresent()) {
      problem.set(Optional.empty());
      done.set(Optional.empty());
      step.set(new TaskState.Asking(task));
    }
  }

  /** Leaves everything as it is; a code on screen can't be left this way. */
  void cancel() {
    if (step.get() instanceof TaskState.Asking) {
      step.set(new TaskState.Closed());
    }
  }

  /**
   * Does what was begun.
   *
   * @param present the passphrase or recovery code of now, empty when turning on; wiped
   * @param passphrase the new one, where the task needs one; wiped
   * @param again the new one once more; wiped
   */
  void submit(char[] present, char[] passphrase, char[] again) {
    boolean same = Arrays.equals(passphrase, again);
    Arrays.fill(again, '\0');
    Optional<Store> store = openFolder.storeProperty().get();
    Optional<String> wrong = wrong(present, passphrase, same);
    if (!(step.get() instanceof TaskState.Asking asking) || store.isEmpty() || wrong.isPresent()) {
      problem.set(wrong);
      Arrays.fill(present, '\0');
      Arrays.fill(passphrase, '\0');
      return;
    }
    problem.set(Optional.empty());
    step.set(new TaskState.Working(asking.task()));
    Protection protection = store.get().protection();
    tasks.runInOrder(
        () -> work(protection, asking.task(), present, passphrase),
        next -> finish(asking.task(), next),
        e -> fail(asking.task(), e));
  }

  /** Goes on once the last group of the code shown was typed; says so where it is another. */
  void confirm(String typed) {
    if (step.get() instanceof TaskState.Showing showing) {
      String group = typed.strip().toUpperCase(Locale.ROOT);
      if (group.replace('O', '0').replace('I', '1').replace('L', '1').equals(showing.lastGroup())) {
        problem.set(Optional.empty());
        step.set(new TaskState.Closed());
      } else {
        problem.set(
            Optional.of(
                "This is not the last group of the code. Look at your paper: it is the four letters"
                    + " and digits after the last hyphen."));
      }
    }
  }

  /** Prints the code shown. */
  void print() {
    if (step.get() instanceof TaskState.Showing showing) {
      files.print(WHAT, out -> paper.write(showing.code(), out));
    }
  }

  /** Saves the code shown. */
  void save() {
    if (step.get() instanceof TaskState.Showing showing) {
      files.save(
          WHAT,
          "milepost-recovery-code.pdf",
          ReportFormat.PDF,
          out -> paper.write(showing.code(), out));
    }
  }

  private Optional<String> wrong(char[] present, char[] passphrase, boolean same) {
    if (!(step.get() instanceof TaskState.Asking asking)) {
      return Optional.empty();
    }
    boolean needsNew = asking.task() == Task.TURN_ON || asking.task() == Task.CHANGE;
    if (asking.task() != Task.TURN_ON && present.length == 0) {
      return Optional.of("Type the passphrase or recovery code of now.");
    }
    if (needsNew && passphrase.length < Protection.SHORTEST) {
      return Optional.of(
          "A passphrase has at least %d letters. Nothing was changed."
              .formatted(Protection.SHORTEST));
    }
    return needsNew && !same
        ? Optional.of("The two new ones are not the same, so nothing was changed. Type both again.")
        : Optional.empty();
  }

  private static TaskState work(Protection protection, Task task, char[] present, char[] passphrase)
      throws StoreException {
    switch (task) {
      case TURN_ON -> {
        Protection.TurnedOn on = protection.turnOn(passphrase);
        return new TaskState.Showing(on.code().text(), on.leftOver());
      }
      case CHANGE -> protection.change(Secret.either(present), passphrase);
      case NEW_CODE -> {
        return new TaskState.Showing(
            protection.newRecoveryCode(Secret.either(present)).text(), Optional.empty());
      }
      case TURN_OFF -> protection.turnOff(Secret.either(present));
    }
    return new TaskState.Closed();
  }

  private void finish(Task task, TaskState next) {
    lock.refresh();
    done.set(Optional.of(PrivacyWords.done(task)));
    step.set(next);
  }

  private void fail(Task task, Exception e) {
    problem.set(Optional.of(FailureSentence.of(e)));
    step.set(new TaskState.Asking(task));
  }
}
