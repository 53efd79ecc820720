package app.milepost.store;

import app.milepost.assessment.Answer;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.scoring.near.CareerAnswers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
public record AnswersAnywhere(String career, Instant at, Map<String, Answer> answers) {

  public AnswersAnywhere {
    answers = Map.copyOf(answers);
  }

  /** Returns it with the career, whose id must be the one meant. */
  public CareerAnswers in(RolePack pack, ZoneId zone) {
    return new CareerAnswers(
        pack,
        new Answer.Elsewhere(pack.id(), pack.title(), LocalDate.ofInstant(at, zone)),
        answers);
  }

  /**
   * Reads the latest session about each career, those that can't be read not; blocks.
   *
   * @return the latest last
   * @throws StoreException if none can be read
   */
  public static List<AnswersAnywhere> of(Store store, long person) throws StoreException {
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
