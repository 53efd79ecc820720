package app.milepost.ui.progress;

import app.milepost.people.Counsel;
import app.milepost.people.Session;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.words.MilestoneWords;

/** A change to a milestone. */
sealed interface MilestoneChange {

  /**
   * What came of one.
   *
   * @param reverse what takes it back
   * @param sentence what was done, for whoever can't see it; empty where the page shows it
   */
  record Done(MilestoneChange reverse, String sentence) {}

  /** Makes it; blocks. */
  Done apply(Store store) throws StoreException;

  /** It is called something else. */
  record Name(long id, String was, String is) implements MilestoneChange {
    @Override
    public Done apply(Store store) throws StoreException {
      store.sessions().name(id, is);
      return new Done(new Name(id, is, was), "");
    }
  }

  /** It is deleted. */
  record Delete(long id) implements MilestoneChange {
    @Override
    public Done apply(Store store) throws StoreException {
      Session gone = store.sessions().delete(id);
      return new Done(
          new PutBack(gone),
          "✓ Deleted the milestone of %s with its %s."
              .formatted(
                  MilestoneWords.moment(gone.head().at(), gone.counsel().name()),
                  hasNotes(gone.counsel()) ? "answers and notes" : "answers"));
    }

    private static boolean hasNotes(Counsel counsel) {
      return !counsel.privateNotes().isBlank()
          || !counsel.sharedNotes().isBlank()
          || !counsel.steps().isEmpty();
    }
  }

  /** It is back, exactly as it was. */
  record PutBack(Session session) implements MilestoneChange {
    @Override
    public Done apply(Store store) throws StoreException {
      store.sessions().putBack(session);
      return new Done(new Delete(session.head().id()), "");
    }
  }
}
