package app.milepost.store;

import app.milepost.role.Evidence;
import java.util.Optional;

/**
 * What somebody answered in a session, as it is kept. Answers are read only when they are told, so
 * that those of many people can be read beside the store's own thread.
 *
 * @param personId whose they are
 * @param rung the step aimed at
 * @param pack {@link app.milepost.people.SessionHead#pack()}
 * @param content tells them
 */
public record KeptAnswers(long personId, String rung, Optional<String> pack, Content content) {

  /** What is kept. Any thread may ask for it, also while the store is in use. */
  @FunctionalInterface
  public interface Content {

    /**
     * Tells each rating and what does not apply, in the order it is kept in.
     *
     * @throws StoreException if they are damaged; some may have been told by then
     */
    void tell(Listener listener) throws StoreException;
  }

  /** Hears of answers. */
  public interface Listener {

    /**
     * A level was given.
     *
     * @param requirement its id, which the role pack in use may not know
     * @param level 0 to 4
     * @param evidence what stands behind it
     */
    void rated(String requirement, int level, Evidence evidence);

    /**
     * Something is not part of the job.
     *
     * @param requirement its id, which the role pack in use may not know
     */
    void notApplicable(String requirement);
  }
}
