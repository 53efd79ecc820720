package app.milepost.format;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Activity;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Need;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled pack's activities lead somewhere, without money wherever there is such a way. */
class BundledActivitiesTest {

  private final RolePack pack = BundledPacks.read("health-records-technician");

  @Test
  void thereAreThirtyOrMoreOfAllKinds() {
    assertThat(pack.activities()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(pack.activities().stream().map(Activity::kind).collect(toSet()))
        .containsExactlyInAnyOrder(ActivityKind.values());
  }

  @ParameterizedTest
  @ValueSource(strings = {"junior", "technician", "senior", "supervisor", "manager"})
  void everyLevelOfARungCanBeReachedFromNothing(String rung) {
    assertThat(unreached(rung, activity -> true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"junior", "technician", "senior", "supervisor"})
  void everyLevelUpToSupervisorCanBeReachedWithoutMoney(String rung) {
    assertThat(unreached(rung, activity -> activity.cost().isFree())).isEmpty();
  }

  @Test
  void onlyTheBachelorsDegreeAndItsExamAlwaysCostMoney() {
    assertThat(unreached("manager", activity -> activity.cost().isFree()))
        .containsExactly("formal-education", "certification");
  }

  @Test
  void everyActivityCanBeBegunOnceOthersAreDone() {
    assertThat(begun(new HashMap<>(), activity -> true)).hasSameSizeAs(pack.activities());
  }

  @Test
  void howIsWhatToDoOnMondayAndHowOneKnows() {
    assertThat(pack.activities())
        .extracting(Activity::how)
        .allMatch(how -> how.matches("On Monday, [^.!?]+\\. You are done when [^.!?]+\\."));
  }

  @Test
  void whoLearnsAloneIsSeenByNobody() {
    assertThat(pack.activities())
        .filteredOn(activity -> activity.kind() == ActivityKind.STUDY)
        .flatExtracting(Activity::lifts)
        .noneMatch(lift -> lift.evidence() == Evidence.OBSERVED);
  }

  @Test
  void leadingIsLearnedAtWorkOrWithACertificate() {
    assertThat(pack.activities())
        .filteredOn(a -> a.kind() == ActivityKind.STUDY || a.kind() == ActivityKind.PROJECT)
        .flatExtracting(Activity::lifts)
        .noneMatch(lift -> lift.to() == Requirement.TOP_LEVEL);
  }

  @Test
  void mustHavesOfTheUsualRungHaveMoreThanOneWay() {
    for (Requirement must : pack.asked(pack.defaultRung())) {
      if (must.mustHave()) {
        assertThat(pack.activities())
            .as(must.id())
            .filteredOn(a ->
                a.lifts().stream()
                    .anyMatch(l ->
                        l.requirement().equals(must.id())
                            && l.to() >= must.requiredAt(pack.defaultRung())))
            .hasSizeGreaterThanOrEqualTo(2);
      }
    }
  }

  private List<String> unreached(String rung, Predicate<Activity> allowed) {
    Map<String, Integer> levels = new HashMap<>();
    begun(levels, allowed);
    return pack.asked(rung).stream()
        .filter(r -> levels.getOrDefault(r.id(), 0) < r.requiredAt(rung))
        .map(Requirement::id)
        .toList();
  }

  /** Does everything that can be done, however long it takes, and returns what was done. */
  private Set<String> begun(Map<String, Integer> levels, Predicate<Activity> allowed) {
    Set<String> done = new HashSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Activity activity : pack.activities()) {
        boolean ready =
            activity.needs().stream()
                .allMatch(need ->
                    switch (need) {
                      case Need.OfActivity(String id) -> done.contains(id);
                      case Need.OfRequirement(String id, int level) ->
                          levels.getOrDefault(id, 0) >= level;
                    });
        if (ready && allowed.test(activity) && done.add(activity.id())) {
          activity.lifts().forEach(l -> levels.merge(l.requirement(), l.to(), Math::max));
          more = true;
        }
      }
    }
    return done;
  }
}
