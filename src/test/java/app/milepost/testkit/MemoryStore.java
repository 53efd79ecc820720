package app.milepost.testkit;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.people.Person;
import app.milepost.store.AssessmentStore;
import app.milepost.store.Draft;
import app.milepost.store.StoreException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Keeps one person's answers in memory, and can refuse to. */
public final class MemoryStore implements AssessmentStore {

  private Person person = new Person(1, "");
  private Assessment assessment = new Assessment("", Optional.empty(), "", Map.of());
  private Optional<String> place = Optional.empty();
  private Optional<Instant> savedAt = Optional.empty();
  private boolean full;
  private int commits;

  /** Makes every save fail, or work again. */
  public void setFull(boolean full) {
    this.full = full;
  }

  /** Returns what has been saved. */
  public Assessment saved() {
    return assessment;
  }

  /** Returns how many saves were done. */
  public int commits() {
    return commits;
  }

  @Override
  public Person firstPerson() {
    return person;
  }

  @Override
  public Person rename(Person renamed, String name) throws StoreException {
    commit();
    person = renamed.named(name);
    assessment = assessment.named(name);
    return person;
  }

  @Override
  public Draft draft(Person of, String roleId, String defaultRung) {
    if (assessment.role().isEmpty()) {
      assessment = new Assessment(roleId, Optional.of(defaultRung), of.name(), Map.of());
    }
    return new Draft(1, person, assessment, savedAt, place);
  }

  @Override
  public Instant save(long draftId, String requirementId, Answer answer) throws StoreException {
    Instant at = commit();
    assessment = assessment.with(requirementId, answer);
    return at;
  }

  @Override
  public Instant saveRung(long draftId, String rungId) throws StoreException {
    Instant at = commit();
    assessment = assessment.aimedAt(rungId);
    return at;
  }

  @Override
  public void savePlace(long draftId, String requirementId) {
    place = Optional.of(requirementId);
  }

  private Instant commit() throws StoreException {
    if (full) {
      throw new StoreException("The disk is full. Free some space and try again.");
    }
    commits++;
    Instant at = Instant.EPOCH.plusSeconds(commits);
    savedAt = Optional.of(at);
    return at;
  }

  @Override
  public void close() {}
}
