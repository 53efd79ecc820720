package app.milepost.testkit;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.assessment.Ticks;
import app.milepost.people.Counsel;
import app.milepost.people.Person;
import app.milepost.store.AssessmentStore;
import app.milepost.store.AuditTrail;
import app.milepost.store.Backups;
import app.milepost.store.Draft;
import app.milepost.store.PeopleStore;
import app.milepost.store.Protection;
import app.milepost.store.SessionStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Keeps one person's answers to any number of roles in memory, no sessions, and can refuse to. */
public final class MemoryStore implements Store, AssessmentStore {

  private static final Assessment NOTHING = new Assessment("", Optional.empty(), "", Map.of());

  private Person person = Persons.named(1, "");

  /** By the draft's id, the first of which is 1. */
  private final Map<Long, Assessment> assessments = new TreeMap<>();

  private final Set<String> damaged = new HashSet<>();
  private Optional<String> place = Optional.empty();
  private Optional<Instant> savedAt = Optional.empty();
  private Ticks ticks = Ticks.NONE;
  private boolean full;
  private boolean closed;
  private int commits;

  /** Makes every save fail, or work again. */
  public void setFull(boolean full) {
    this.full = full;
  }

  /** Makes the answers to a role unreadable. */
  public void damage(String roleId) {
    damaged.add(roleId);
  }

  /** Returns what has been saved for the first role. */
  public Assessment saved() {
    return assessments.getOrDefault(1L, NOTHING);
  }

  /** Returns what has been saved for a role. */
  public Assessment saved(String roleId) {
    return idOf(roleId).map(assessments::get).orElse(NOTHING);
  }

  /** Returns what has been ticked. */
  public Ticks ticks() {
    return ticks;
  }

  /** Returns how many saves were done. */
  public int commits() {
    return commits;
  }

  /** Returns whether the files have been let go of. */
  public boolean isClosed() {
    return closed;
  }

  @Override
  public <T> T together(Changes<T> changes) throws StoreException {
    return changes.make();
  }

  @Override
  public AssessmentStore assessments() {
    return this;
  }

  @Override
  public PeopleStore people() {
    throw new UnsupportedOperationException("use a real store");
  }

  @Override
  public SessionStore sessions() {
    throw new UnsupportedOperationException("use a real store");
  }

  @Override
  public AuditTrail audit() {
    throw new UnsupportedOperationException("use a real store");
  }

  @Override
  public Protection protection() {
    throw new UnsupportedOperationException("use a real store");
  }

  @Override
  public Backups backups() {
    throw new UnsupportedOperationException("use a real store");
  }

  @Override
  public Person firstPerson() {
    return person;
  }

  @Override
  public Person rename(Person renamed, String name) throws StoreException {
    commit();
    person = renamed.named(name);
    assessments.replaceAll((id, a) -> a.named(name));
    return person;
  }

  @Override
  public Draft draft(Person of, String roleId, String defaultRung) {
    if (damaged.contains(roleId)) {
      throw new UncheckedIOException(
          new IOException("The answers to %s are damaged.".formatted(roleId)));
    }
    long id = idOf(roleId).orElse(assessments.size() + 1L);
    assessments.putIfAbsent(
        id, new Assessment(roleId, Optional.of(defaultRung), of.name(), Map.of()));
    return new Draft(
        id, person, assessments.getOrDefault(id, NOTHING), savedAt, place, Counsel.NONE, ticks);
  }

  private Optional<Long> idOf(String roleId) {
    return assessments.entrySet().stream()
        .filter(entry -> entry.getValue().role().equals(roleId))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  @Override
  public Instant save(long draftId, String requirementId, Answer answer) throws StoreException {
    Instant at = commit();
    change(draftId, a -> a.with(requirementId, answer));
    return at;
  }

  @Override
  public Instant saveRung(long draftId, String rungId) throws StoreException {
    Instant at = commit();
    change(draftId, a -> a.aimedAt(rungId));
    return at;
  }

  private void change(long draftId, UnaryOperator<Assessment> change) {
    assessments.put(draftId, change.apply(assessments.getOrDefault(draftId, NOTHING)));
  }

  @Override
  public Instant saveTicks(Person of, Ticks all) throws StoreException {
    Instant at = commit();
    ticks = all;
    return at;
  }

  @Override
  public void savePlace(long draftId, String requirementId) {
    place = Optional.of(requirementId);
  }

  private Instant commit() throws StoreException {
    if (closed) {
      throw new StoreException("The folder has been let go of.");
    }
    if (full) {
      throw new StoreException("The disk is full. Free some space and try again.");
    }
    commits++;
    Instant at = Instant.EPOCH.plusSeconds(commits);
    savedAt = Optional.of(at);
    return at;
  }

  @Override
  public void close() {
    closed = true;
  }
}
