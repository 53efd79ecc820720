package app.milepost.ui.people;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.folder.OpenFolder;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The way from the list to somebody's answers. */
final class PersonOpening {

  private final OpenFolder openFolder;
  private final Navigator navigator;
  private final Consumer<String> tell;

  /** Whether whoever is found is to be opened once everybody has been read. */
  private boolean onceRead;

  /**
   * Prepares.
   *
   * @param tell gets a sentence where it can't be known who is meant
   */
  PersonOpening(OpenFolder openFolder, Navigator navigator, Consumer<String> tell) {
    this.openFolder = openFolder;
    this.navigator = navigator;
    this.tell = tell;
  }

  /** Shows somebody's answers, to be rated. */
  void open(PersonRow row) {
    openFolder.show(Optional.of(row.facts().person()), () -> navigator.go(Page.SESSION));
  }

  /**
   * Shows the answers of whoever was found by typing: the only one left, else the one chosen. While
   * people are still being read, once they have been, if one is left then.
   *
   * @param marked whoever is chosen in the list
   */
  void found(Listing now, List<PersonRow> marked) {
    onceRead = now.state() == Listing.State.LOADING;
    if (now.rows().size() == 1) {
      open(now.rows().getFirst());
    } else if (marked.size() == 1) {
      open(marked.getFirst());
    } else if (marked.size() > 1) {
      tell.accept(
          "%s are chosen. Choose one of them to open."
              .formatted(PersonWords.people(marked.size())));
    }
  }

  /** Somebody else may be looked for by now. */
  void drop() {
    onceRead = false;
  }

  /** Other people are in the list. */
  void listed(Listing now) {
    if (onceRead && now.state() != Listing.State.LOADING) {
      onceRead = false;
      if (now.rows().size() == 1) {
        open(now.rows().getFirst());
      }
    }
  }
}
