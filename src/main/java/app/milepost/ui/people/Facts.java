package app.milepost.ui.people;

import app.milepost.people.Person;
import app.milepost.search.SearchKey;
import app.milepost.ui.folder.PeopleFilter;
import app.milepost.ui.people.session.Glance;
import java.util.List;
import java.util.Optional;

/**
 * What the list knows about somebody, ready to be found and sorted.
 *
 * @param person who
 * @param key name, contact and tags as they are looked through
 * @param sortName the name as it is sorted
 * @param glance their sessions, once those have been read
 */
record Facts(Person person, SearchKey key, String sortName, Optional<Glance> glance) {

  static Facts of(Person person, Optional<Glance> glance) {
    return new Facts(person, PeopleFilter.key(person), sortName(person.name()), glance);
  }

  /** Returns a name as it is sorted and told from others, without case, accents and edges. */
  static String sortName(String name) {
    return SearchKey.of(List.of(name.strip())).folded();
  }

  Facts with(Optional<Glance> changed) {
    return new Facts(person, key, sortName, changed);
  }
}
