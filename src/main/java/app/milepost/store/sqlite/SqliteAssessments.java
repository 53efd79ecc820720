package app.milepost.store.sqlite;

import app.milepost.assessment.Answer;
import app.milepost.assessment.CarriedOver;
import app.milepost.assessment.Ticks;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.store.AssessmentStore;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Draft;
import app.milepost.store.StoreException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Assessments in progress, in the database. */
final class SqliteAssessments implements AssessmentStore {

  private final Rows rows;
  private final PersonRows people;
  private final SessionRows sessions;
  private final SqliteAudit audit;

  SqliteAssessments(Rows rows, PersonRows people, SessionRows sessions, SqliteAudit audit) {
    this.rows = rows;
    this.people = people;
    this.sessions = sessions;
    this.audit = audit;
  }

  @Override
  public Person firstPerson() throws StoreException {
    return rows.transact(() -> {
      Optional<Person> first = people.first();
      if (first.isPresent()) {
        return first.get();
      }
      Person added = people.add(Details.NONE);
      audit.add(Action.PERSON_ADDED, Optional.of(added.id()));
      return added;
    });
  }

  @Override
  public Person rename(Person person, String name) throws StoreException {
    return rows.transact(() -> {
      Person renamed = people.get(person.id()).named(name);
      people.update(renamed);
      audit.addOnce(Action.PERSON_CHANGED, person.id());
      return renamed;
    });
  }

  @Override
  public Draft draft(Person person, String roleId, String defaultRung) throws StoreException {
    return rows.transact(() -> {
      Session session = sessions.inProgress(person.id(), roleId, defaultRung);
      return new Draft(
          session.head().id(),
          person,
          session.assessment(person.name()),
          session.head().savedAt(),
          session.place(),
          session.counsel(),
          session.plan(),
          // What is damaged stays so, and keeps nobody from their answers.
          people.ticksIfWhole(person.id()).orElse(Ticks.NONE),
          CarriedOver.NONE);
    });
  }

  @Override
  public Instant save(long draftId, String requirementId, Answer answer) throws StoreException {
    return rows.transact(() -> {
      Session session = sessions.open(draftId);
      Map<String, Answer> answers = new LinkedHashMap<>(session.answers());
      if (answer.equals(Answer.NotAnswered.BLANK)) {
        answers.remove(requirementId);
      } else {
        answers.put(requirementId, answer);
      }
      update(session, answers);
      audit.addOnce(Action.ANSWERS_CHANGED, session.head().personId());
      return sessions.touch(draftId);
    });
  }

  @Override
  public void saveCarriedOver(long draftId, Map<String, Answer> answers) throws StoreException {
    rows.transact(() -> {
      update(sessions.open(draftId), answers);
      return draftId;
    });
  }

  private void update(Session session, Map<String, Answer> answers) throws SQLException {
    rows.update(
        "UPDATE assessment SET answers = ? WHERE id = ?",
        sessions.sealed(session.head(), answers),
        session.head().id());
  }

  @Override
  public Instant saveRung(long draftId, String rungId) throws StoreException {
    return rows.transact(() -> {
      Session session = sessions.open(draftId);
      rows.update("UPDATE assessment SET rung = ? WHERE id = ?", rungId, draftId);
      audit.addOnce(Action.ANSWERS_CHANGED, session.head().personId());
      return sessions.touch(draftId);
    });
  }

  @Override
  public Instant saveTicks(Person person, Ticks ticks) throws StoreException {
    return rows.transact(() -> {
      if (!people.ticks(person.id()).equals(ticks)) {
        people.update(person.id(), ticks);
        audit.addOnce(Action.TICKS_CHANGED, person.id());
      }
      return rows.now();
    });
  }

  @Override
  public void savePlace(long draftId, String requirementId) throws StoreException {
    rows.transact(() -> {
      rows.update(
          "UPDATE assessment SET place = ? WHERE id = ?",
          requirementId,
          sessions.open(draftId).head().id());
      return requirementId;
    });
  }
}
