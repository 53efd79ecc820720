package app.milepost.store;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Ticks;
import app.milepost.people.Person;
import java.time.Instant;
import java.util.Map;

/** Where the assessments in progress are kept. See {@link Store} for how to call it. */
public interface AssessmentStore {

  /**
   * Returns the first person who is not archived, the one this Milepost is for when it is for one
   * only; created with an empty name when there is nobody.
   */
  Person firstPerson() throws StoreException;

  /**
   * Gives a person another name.
   *
   * @param name may be empty
   * @return the person as now kept
   */
  Person rename(Person person, String name) throws StoreException;

  /**
   * Returns the one assessment in progress of a person against a role. When there is none, creates
   * one that starts from the last one closed.
   *
   * @param roleId the id of the role pack
   * @param defaultRung the rung a new assessment aims at
   */
  Draft draft(Person person, String roleId, String defaultRung) throws StoreException;

  /**
   * Keeps one answer. Returns only after it is on the disk.
   *
   * @param draftId {@link Draft#id()}
   * @param requirementId need not be known to the role pack of today
   * @param answer replaces the one before; {@link Answer.NotAnswered#BLANK} takes it back
   * @return when it was saved, in whole milliseconds
   */
  Instant save(long draftId, String requirementId, Answer answer) throws StoreException;

  /**
   * Keeps what was carried over from other careers. Nobody said anything, so {@link Draft#savedAt}
   * stays, and an assessment just begun is still that. Returns only after it is on the disk.
   *
   * @param draftId {@link Draft#id()}
   * @param answers take the place of all before
   */
  void saveCarriedOver(long draftId, Map<String, Answer> answers) throws StoreException;

  /**
   * Keeps the rung aimed at. Returns only after it is on the disk.
   *
   * @return when it was saved, in whole milliseconds
   */
  Instant saveRung(long draftId, String rungId) throws StoreException;

  /**
   * Keeps all that somebody has ticked in checklists. Returns only after it is on the disk.
   *
   * @return when it was saved, in whole milliseconds
   */
  Instant saveTicks(Person person, Ticks ticks) throws StoreException;

  /** Remembers the item last worked on, for {@link Draft#place()}. */
  void savePlace(long draftId, String requirementId) throws StoreException;
}
