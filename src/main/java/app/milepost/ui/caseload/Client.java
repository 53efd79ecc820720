package app.milepost.ui.caseload;

import app.milepost.people.Person;
import app.milepost.search.SearchKey;
import app.milepost.ui.folder.PeopleFilter;

/**
 * Somebody on file, ready to be found.
 *
 * @param person who
 * @param key name, contact and tags as they are looked through
 */
record Client(Person person, SearchKey key) {

  static Client of(Person person) {
    return new Client(person, PeopleFilter.key(person));
  }
}
