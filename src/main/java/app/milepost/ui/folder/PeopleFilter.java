package app.milepost.ui.folder;

import app.milepost.people.Person;
import app.milepost.search.SearchKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which people a page shows.
 *
 * @param typed words that name, contact or tags must have, may be empty
 * @param kept archived people or the others
 * @param tag a tag they must have, if one is chosen
 * @param picked people that another page led to; whoever else is not shown
 */
public record PeopleFilter(String typed, Kept kept, Optional<String> tag, Optional<Picked> picked) {

  /** Everybody in everyday work. */
  public static final PeopleFilter FIRST =
      new PeopleFilter("", Kept.ACTIVE, Optional.empty(), Optional.empty());

  /** Whether archived people are shown. */
  public enum Kept {
    ALL("All"),
    ACTIVE("Active"),
    ARCHIVED("Archived");

    private final String title;

    Kept(String title) {
      this.title = title;
    }

    /** Returns the word on a button. */
    public String title() {
      return title;
    }

    /** Returns whether somebody is shown who is archived, or who is not. */
    public boolean accepts(boolean archived) {
      return switch (this) {
        case ALL -> true;
        case ACTIVE -> !archived;
        case ARCHIVED -> archived;
      };
    }
  }

  /** Returns whether nothing is asked of people but words and whether they are archived. */
  public boolean asksNothingElse() {
    return tag.isEmpty() && picked.isEmpty();
  }

  /** Returns a copy with other words to look for. */
  public PeopleFilter typing(String changed) {
    return new PeopleFilter(changed, kept, tag, picked);
  }

  /** Returns a copy that shows archived people, the others, or both. */
  public PeopleFilter keeping(Kept changed) {
    return new PeopleFilter(typed, changed, tag, picked);
  }

  /** Returns a copy that asks for a tag, or for none. */
  public PeopleFilter tagged(Optional<String> changed) {
    return new PeopleFilter(typed, kept, changed, picked);
  }

  /** Returns a filter that shows people another page led to, and all of them. */
  public static PeopleFilter of(Picked people) {
    return new PeopleFilter("", Kept.ALL, Optional.empty(), Optional.of(people));
  }

  /** Returns whether somebody is shown, whatever was typed. */
  public boolean accepts(Person person) {
    return kept.accepts(person.archived()) && acceptsKept(person);
  }

  /** Returns whether somebody who is archived or not, as wanted, is shown besides. */
  public boolean acceptsKept(Person person) {
    return picked.map(p -> p.people().contains(person.id())).orElse(true)
        && tag.map(person.details()::has).orElse(true);
  }

  /** Returns name, contact and tags of somebody as they are looked through. */
  public static SearchKey key(Person person) {
    List<String> texts = new ArrayList<>(person.details().tags());
    texts.addFirst(person.details().contact());
    texts.addFirst(person.name());
    return SearchKey.of(texts);
  }
}
