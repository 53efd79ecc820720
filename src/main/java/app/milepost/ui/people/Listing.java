package app.milepost.ui.people;

import app.milepost.ui.folder.PeopleFilter;
import java.util.List;

/**
 * What the list shows.
 *
 * @param state how far reading has come
 * @param rows whoever the filter lets through, in order
 * @param all how many people are kept
 * @param filter what they were filtered by
 */
record Listing(State state, List<PersonRow> rows, int all, PeopleFilter filter) {

  /** How far reading has come. */
  enum State {
    LOADING,
    READY,
    FAILED
  }

  static Listing of(State state) {
    return new Listing(state, List.of(), 0, PeopleFilter.FIRST);
  }

  static Listing of(Roster roster, PeopleFilter filter) {
    return new Listing(State.READY, roster.find(filter), roster.size(), filter);
  }
}
