package app.milepost.ui.people;

import app.milepost.people.PersonFile;
import app.milepost.ui.Dialogs;
import java.util.function.Consumer;

/**
 * Asks before somebody is deleted, once it has been said what will be lost.
 *
 * @param reads finds out what is held on them
 * @param dialogs asks
 * @param refused gets why they can't be deleted
 */
record Deleting(StoreReads reads, Dialogs dialogs, Consumer<String> refused)
    implements PeopleChanges.Asking {

  /** Goes on if somebody is to be deleted. */
  void ask(long person, Runnable goOn) {
    reads.from(store -> store.people().file(person), held -> ask(held, goOn));
  }

  /** Asks only where something has been said of them since they were added. */
  @Override
  public void beforeDeleting(long person, Runnable goOn) {
    reads.from(
        store -> store.people().file(person),
        held -> {
          if (PersonWords.hasSessions(held)) {
            ask(held, goOn);
          } else {
            goOn.run();
          }
        });
  }

  /** Goes on if somebody is to be deleted and erased from backups, too. */
  void askToErase(long person, Runnable goOn) {
    reads.from(
        store -> store.people().file(person),
        held -> {
          if (dialogs.confirm(PersonWords.eraseQuestion(held), "Delete and erase", "Keep")) {
            goOn.run();
          }
        });
  }

  private void ask(PersonFile held, Runnable goOn) {
    if (!held.unreadable().isEmpty()) {
      refused.accept(PersonWords.notDeletable(held));
    } else if (dialogs.confirm(PersonWords.deleting(held), "Delete for good", "Keep")) {
      goOn.run();
    }
  }
}
