package app.milepost.store;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.people.Counsel;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.plan.PlanChoices;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where sessions are kept, in progress and closed. See {@link Store} for how to call it. */
public interface SessionStore {

  /**
   * Sessions, as far as they can be read.
   *
   * @param sessions those that can, in the order asked for
   * @param unreadable those besides whose answers or notes are damaged; they are left as they are
   */
  record Found(List<Session> sessions, List<SessionHead> unreadable) {

    public Found {
      sessions = List.copyOf(sessions);
      unreadable = List.copyOf(unreadable);
    }

    /** Returns how many there are, readable or not. */
    public int size() {
      return sessions.size() + unreadable.size();
    }

    /** Returns whether a session is among them, readable or not. */
    public boolean holds(long sessionId) {
      return Stream.concat(sessions.stream().map(Session::head), unreadable.stream())
          .anyMatch(head -> head.id() == sessionId);
    }

    /** Returns the highest id of the people they belong to, 0 if there are none. */
    public long lastPerson() {
      return Stream.concat(sessions.stream().map(Session::head), unreadable.stream())
          .mapToLong(SessionHead::personId)
          .max()
          .orElse(0);
    }
  }

  /**
   * Returns a person's sessions in which anything was done, in the order they were closed, those in
   * progress last.
   */
  List<SessionHead> of(long personId) throws StoreException;

  /**
   * Returns a person's sessions about one role in which anything was done, in the order they were
   * closed, the one in progress last.
   */
  Found about(long personId, String role) throws StoreException;

  /** Returns a session with all that was said in it. */
  Session session(long sessionId) throws StoreException;

  /** Says that a session in progress has begun, unless it has been said before. */
  Instant start(long sessionId) throws StoreException;

  /**
   * Keeps what the counsellor adds to a session in progress. Returns only after it is on the disk.
   *
   * @return when it was saved, in whole milliseconds
   */
  Instant saveCounsel(long sessionId, Counsel counsel) throws StoreException;

  /**
   * Keeps what was decided about the person's plan in a session in progress. Returns only after it
   * is on the disk.
   *
   * @return when it was saved, in whole milliseconds
   * @throws StoreException also if it could not be read again, such as an activity without a name
   */
  Instant savePlan(long sessionId, PlanChoices plan) throws StoreException;

  /**
   * Replaces all of a client's own answers in a session in progress, as when they were given at
   * home.
   *
   * @param rung the rung aimed at from now on
   * @return when it was saved, in whole milliseconds
   */
  Instant takeOver(long sessionId, String rung, Map<String, Answer> answers) throws StoreException;

  /**
   * Freezes a session together with the role pack it was scored with. The next session of this
   * person against this role starts from it.
   *
   * @param pack the role pack's file
   * @return when it was closed, in whole milliseconds
   */
  Instant close(long sessionId, byte[] pack) throws StoreException;

  /**
   * Closes a session in progress that can't be read, so that the next can begin. What is in it
   * stays as it is, beside all others of that person.
   *
   * @throws StoreException also if it can be read, as there is no need then
   */
  void setAside(long sessionId) throws StoreException;

  /**
   * Opens a session again that was closed, which is possible as long as no later one has begun;
   * does nothing to one in progress. Meant for undo.
   */
  void reopen(long sessionId) throws StoreException;

  /**
   * Calls a closed session something; nothing else in it changes. Empty takes the name away.
   *
   * @throws StoreException also if it is still in progress
   */
  void name(long sessionId, String name) throws StoreException;

  /**
   * Deletes a closed session; those after it stay as they are.
   *
   * @return what was there, for {@link #putBack}
   * @throws StoreException also if it is still in progress, or can't be read and so not put back
   */
  Session delete(long sessionId) throws StoreException;

  /**
   * Puts a session back exactly as it was; does nothing where it is there. Meant for undo.
   *
   * @throws StoreException also if the person it belongs to has gone
   */
  void putBack(Session session) throws StoreException;

  /**
   * A closed session as it was kept elsewhere.
   *
   * @param answers its role, its rung, which is present, and the person's own answers; the name in
   *     it does not count
   * @param counsel what the counsellor added
   * @param plan what was decided about the person's plan
   * @param at when it was closed
   * @param pack the role pack's file, if it came along
   */
  record Elsewhere(
      Assessment answers, Counsel counsel, PlanChoices plan, Instant at, Optional<byte[]> pack) {}

  /**
   * Adds a closed session as it was kept elsewhere, unless an equal one is there.
   *
   * @return the new session; empty where this person has one with the same role, rung, answers,
   *     notes and plan, whatever it is called
   */
  Optional<SessionHead> add(long personId, Elsewhere session) throws StoreException;

  /**
   * Returns a role pack that sessions were scored with.
   *
   * @param key {@link SessionHead#pack()}
   */
  byte[] pack(String key) throws StoreException;

  /**
   * Returns the latest session of each person against a role in which anything was said, which is
   * the one in progress or else the one closed last, in the order of the people's ids, piece by
   * piece, so that saving can go on in between.
   *
   * @param afterPerson the id of the last person of the piece before, 0 for the first piece
   * @param most how many people to return at most
   */
  Found latest(String role, long afterPerson, int most) throws StoreException;

  /**
   * Returns the answers of the same sessions as {@link #latest}, in the same order. Answers that
   * are damaged are among them, and fail only when they are told; what a counsellor added is not
   * looked at.
   *
   * @param afterPerson the id of the last person of the piece before, 0 for the first piece
   * @param most how many people to return at most
   */
  List<KeptAnswers> latestAnswers(String role, long afterPerson, int most) throws StoreException;

  /** Returns how many sessions each role has, by the role's id, those with nothing in them not. */
  Map<String, Integer> perRole() throws StoreException;
}
