package app.milepost.store.sqlite;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.Evidence;
import app.milepost.store.Draft;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a counsellor has on one client, and what each thing that can be done at the desk, told in
 * one line, makes of it.
 *
 * @param names of everybody, the client's first
 * @param answers the client's, in the session in progress
 * @param counsel the counsellor's, there
 * @param closed earlier sessions
 */
record DeskState(
    List<String> names, Map<String, Answer> answers, Counsel counsel, List<Closed> closed) {

  private static final String ROLE = "hrt";
  private static final byte[] PACK = "{}".getBytes(StandardCharsets.UTF_8);

  /** A session that nobody can change any more. */
  record Closed(Map<String, Answer> answers, Counsel counsel) {}

  /** Returns what a store holds, whose first person is the client. */
  static DeskState in(Store store) throws StoreException {
    Person client = store.assessments().firstPerson();
    List<Closed> closed = new ArrayList<>();
    for (SessionHead head : store.sessions().of(client.id())) {
      if (head.closed()) {
        Session session = store.sessions().session(head.id());
        closed.add(new Closed(session.answers(), session.counsel()));
      }
    }
    Draft draft = store.assessments().draft(client, ROLE, "entry");
    List<String> names = store.people().all().stream().map(Person::name).toList();
    return new DeskState(names, draft.assessment().answers(), draft.counsel(), closed);
  }

  /** Does in a store what a line tells. */
  static void apply(String line, Store store) throws StoreException {
    String[] words = line.split(" ", -1);
    Person client = store.assessments().firstPerson();
    Draft draft = store.assessments().draft(client, ROLE, "entry");
    switch (words[0]) {
      case "answer" -> store.assessments().save(draft.id(), words[1], rated(words[2]));
      case "add" -> store.people().add(client.details().named(words[1]));
      case "name" -> store.people().change(client.id(), client.details().named(words[1]));
      case "close" -> store.sessions().close(draft.id(), PACK);
      default -> store.sessions().saveCounsel(draft.id(), counsel(words, draft.counsel()));
    }
  }

  /** Returns what is there after what a line tells. */
  DeskState after(String line) {
    String[] words = line.split(" ", -1);
    return switch (words[0]) {
      case "answer" -> {
        Map<String, Answer> changed = new LinkedHashMap<>(answers);
        changed.put(words[1], rated(words[2]));
        yield new DeskState(names, changed, counsel, closed);
      }
      case "add" -> {
        List<String> more = new ArrayList<>(names);
        more.add(words[1]);
        yield new DeskState(more, answers, counsel, closed);
      }
      case "name" -> {
        List<String> changed = new ArrayList<>(names);
        changed.set(0, words[1]);
        yield new DeskState(changed, answers, counsel, closed);
      }
      case "close" -> {
        List<Closed> more = new ArrayList<>(closed);
        more.add(new Closed(answers, counsel));
        // The next session begins with all ratings of this one and without its notes.
        yield new DeskState(names, answers, counsel.notingPrivately("").noting(""), more);
      }
      default -> new DeskState(names, answers, counsel(words, counsel), closed);
    };
  }

  private static Counsel counsel(String[] words, Counsel before) {
    return switch (words[0]) {
      case "rate" -> before.rating(words[1], rated(words[2]));
      case "private" -> before.notingPrivately(words[1]);
      case "shared" -> before.noting(words[1]);
      default -> throw new IllegalArgumentException(words[0]);
    };
  }

  /** The note tells the newest of several equal ratings of one item from an older one. */
  private static Answer rated(String count) {
    return new Answer.Rated(count.hashCode() & 3, Evidence.CLAIM, count);
  }
}
