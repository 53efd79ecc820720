package app.milepost.ui.caseload;

import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.scoring.AnswerSheet;
import app.milepost.scoring.caseload.StandingsBuilder;
import app.milepost.store.KeptAnswers;
import app.milepost.store.SessionStore;
import app.milepost.store.StoreException;
import app.milepost.ui.folder.KeptPacks;
import app.milepost.ui.folder.PackReading;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Scores everybody with the pack in use, as figures of many can only be added up when all are
 * measured alike, and tells whose session was closed with another version of it.
 */
final class Measure {

  private final RolePack role;
  private final KeptPacks packs;

  /** Where each requirement stands in the role. */
  private final Map<String, Integer> places = new HashMap<>();

  private final Map<String, Boolean> others = new ConcurrentHashMap<>();

  Measure(RolePack role, PackReading packs) {
    this.role = role;
    this.packs = new KeptPacks(packs);
    for (int i = 0; i < role.requirements().size(); i++) {
      places.put(role.requirements().get(i).id(), i);
    }
  }

  RolePack role() {
    return role;
  }

  /** Fetches the packs that sessions were closed with; call it where the store may be used. */
  void fetch(SessionStore store, List<KeptAnswers> answers) {
    packs.fetch(store, answers.stream().flatMap(kept -> kept.pack().stream()));
  }

  /**
   * Scores answers whose packs have been fetched.
   *
   * @return the ids of those whose answers are damaged
   */
  Set<Long> put(StandingsBuilder into, List<KeptAnswers> answers) {
    Set<Long> damaged = new HashSet<>();
    Sheet sheet = new Sheet();
    for (KeptAnswers kept : answers) {
      sheet.answers.clear();
      try {
        kept.content().tell(sheet);
        into.put(
            kept.personId(),
            role.rungOrDefault(kept.rung()),
            sheet.answers,
            kept.pack().map(this::other).orElse(false));
      } catch (StoreException e) {
        damaged.add(kept.personId());
      }
    }
    return damaged;
  }

  private boolean other(String key) {
    return others.computeIfAbsent(key, k -> !packs.read(k).equals(Optional.of(role)));
  }

  /** Takes down answers; those to what the role does not ask are left out. */
  private final class Sheet implements KeptAnswers.Listener {

    private final AnswerSheet answers = new AnswerSheet(role.requirements().size());

    @Override
    public void rated(String requirement, int level, Evidence evidence) {
      Integer place = places.get(requirement);
      if (place != null) {
        answers.rate(place, level, evidence);
      }
    }

    @Override
    public void notApplicable(String requirement) {
      Integer place = places.get(requirement);
      if (place != null) {
        answers.markNotApplicable(place);
      }
    }
  }
}
