package app.milepost.store.sqlite;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.plan.Budget;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Texts that are easily found again, in every place of a store that holds something personal. */
final class Planted {

  static final String ROLE = "hrt";

  /** All of them. */
  static final List<String> TEXTS =
      List.of(
          "Quixana Velvetbrook",
          "Ἀσπασία Μιλησία",
          "quixana@velvetbrook.example",
          "xylotag",
          "zebrafish-answer-note",
          "yakbutter-exclusion-reason",
          "waxwing-unanswered-note",
          "vicuna-counsellor-note",
          "ultramarine-private-note",
          "turquoise-shared-note",
          "saffron-next-step",
          "marigold-session-in-progress",
          "periwinkle-ticked-box",
          "cornflower-milestone",
          "heliotrope-own-activity",
          "jacaranda-own-activity-how");

  private static final byte[] PACK = "{}".getBytes(StandardCharsets.UTF_8);

  private Planted() {}

  /** Puts all of them into a store: two people, one with a session closed and one in progress. */
  static Person in(Store store) throws StoreException {
    Person person =
        store
            .people()
            .add(
                new Details(
                    TEXTS.get(0),
                    TEXTS.get(2),
                    List.of(TEXTS.get(3)),
                    Optional.of(LocalDate.EPOCH)));
    store.people().add(Details.NONE.named(TEXTS.get(1)));
    store
        .assessments()
        .saveTicks(person, new Ticks(Set.of(new Tick(ROLE, "resume", TEXTS.get(12)))));
    long first = store.assessments().draft(person, ROLE, "junior").id();
    store.assessments().save(first, "coding", new Answer.Rated(3, Evidence.EXAMPLE, TEXTS.get(4)));
    store.assessments().save(first, "filing", new Answer.NotApplicable(TEXTS.get(5), ""));
    store.assessments().save(first, "privacy", new Answer.NotAnswered(TEXTS.get(6)));
    store
        .sessions()
        .saveCounsel(
            first,
            new Counsel(
                Map.of("coding", new Answer.Rated(1, Evidence.CLAIM, TEXTS.get(7))),
                TEXTS.get(8),
                TEXTS.get(9),
                List.of(new NextStep(TEXTS.get(10), Optional.empty(), false))));
    store.sessions().savePlan(first, plan());
    store.sessions().close(first, PACK);
    store.sessions().name(first, TEXTS.get(13));
    long second = store.assessments().draft(person, ROLE, "junior").id();
    store.assessments().save(second, "ehr", new Answer.Rated(2, Evidence.CLAIM, TEXTS.get(11)));
    return person;
  }

  /** Returns an activity of one's own in a plan. */
  static PlanChoices plan() {
    return new PlanChoices(
        Budget.USUAL,
        Set.of(),
        Set.of(),
        List.of(
            new Activity(
                "own-1",
                ActivityKind.STUDY,
                TEXTS.get(14),
                "",
                5,
                1,
                Optional.empty(),
                new ActivityCost(BigDecimal.ZERO, BigDecimal.ZERO, "USD", Optional.empty()),
                List.of(new Lift("coding", 2, Evidence.EXAMPLE)),
                List.of(),
                Optional.empty(),
                TEXTS.get(15))),
        Map.of());
  }

  /** Returns everything a store says, to compare before and after. */
  static List<PersonFile> all(Store store) throws StoreException {
    List<PersonFile> all = new ArrayList<>();
    for (Person person : store.people().all()) {
      all.add(store.people().file(person.id()));
    }
    return all;
  }
}
