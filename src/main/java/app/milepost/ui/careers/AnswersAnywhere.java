package app.milepost.ui.careers;

import app.milepost.assessment.Answer;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.store.SessionStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a person said last about each career.
 *
 * @param career the id of its pack
 * @param at when it was said
 * @param answers by requirement id
 */
record AnswersAnywhere(String career, Instant at, Map<String, Answer> answers) {

  AnswersAnywhere {
    answers = Map.copyOf(answers);
  }

  /**
   * Reads the latest session about each career, those that can't be read not; blocks.
   *
   * @return the latest last
   */
  static List<AnswersAnywhere> of(Store store, long person) throws StoreException {
    SessionStore sessions = store.sessions();
    List<AnswersAnywhere> all = new ArrayList<>();
    for (String role : sessions.of(person).stream().map(SessionHead::role).distinct().toList()) {
      List<Session> about = sessions.about(person, role).sessions();
      if (!about.isEmpty()) {
        Session last = about.getLast();
        all.add(new AnswersAnywhere(role, last.head().at(), last.answers()));
      }
    }
    all.sort(Comparator.comparing(AnswersAnywhere::at));
    return all;
  }
}
