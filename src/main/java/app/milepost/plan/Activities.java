package app.milepost.plan;

import app.milepost.assessment.Answer;
import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The activities that can be begun one day, and which of them meets what another needs. Those that
 * are ruled out or done are not among them, nor are those that need what nobody can reach.
 */
final class Activities {

  private final PlanRequest request;
  private final Map<String, Activity> possible = new LinkedHashMap<>();

  Activities(List<Activity> ofPack, PlanRequest request) {
    this.request = request;
    Stream.concat(ofPack.stream(), request.own().stream())
        .filter(activity -> !request.ruledOut().contains(activity.id()))
        .filter(activity -> !request.done().contains(activity.id()))
        .forEach(activity -> possible.put(activity.id(), activity));
    while (possible.values().removeIf(activity -> unreachable(activity).isPresent())) {
      // What needed one of those that are gone may have to go as well.
    }
  }

  /** Returns the activities in the pack's order, one's own after them. */
  List<Activity> all() {
    return List.copyOf(possible.values());
  }

  /** Returns what an activity needs that can't be reached, if there is such a thing. */
  Optional<Need> unreachable(Activity activity) {
    return activity.needs().stream()
        .filter(need -> !isMet(need))
        .filter(need -> providers(activity, need).isEmpty())
        .findFirst();
  }

  /** Returns for each need that is not met yet the positions of the activities that meet it. */
  List<List<Integer>> openNeeds(Activity activity) {
    List<Activity> order = all();
    List<List<Integer>> open = new ArrayList<>();
    for (Need need : activity.needs()) {
      if (!isMet(need)) {
        open.add(providers(activity, need).stream().map(order::indexOf).toList());
      }
    }
    return open;
  }

  private List<Activity> providers(Activity activity, Need need) {
    return possible.values().stream()
        .filter(other -> !other.id().equals(activity.id()))
        .filter(other -> meets(other, need))
        .toList();
  }

  private static boolean meets(Activity activity, Need need) {
    return switch (need) {
      case Need.OfActivity other -> other.activity().equals(activity.id());
      case Need.OfRequirement level ->
          activity.lifts().stream()
              .anyMatch(lift ->
                  lift.requirement().equals(level.requirement()) && lift.to() >= level.level());
    };
  }

  private boolean isMet(Need need) {
    return switch (need) {
      case Need.OfActivity other -> request.done().contains(other.activity());
      case Need.OfRequirement level ->
          rating(request.answers(), level.requirement()) >= level.level();
    };
  }

  /** Returns the level that planning reckons with: nothing is known of what is not answered. */
  static int rating(Map<String, Answer> answers, String requirement) {
    return answers.get(requirement) instanceof Answer.Rated rated ? rated.rating() : 0;
  }

  /** Returns the answers once an activity is done. */
  static Map<String, Answer> after(Map<String, Answer> answers, Activity activity) {
    Map<String, Answer> lifted = new LinkedHashMap<>(answers);
    activity
        .lifts()
        .forEach(lift ->
            lifted.computeIfPresent(lift.requirement(), (id, answer) -> lifted(answer, lift)));
    activity
        .lifts()
        .forEach(lift ->
            lifted.computeIfAbsent(
                lift.requirement(), id -> new Answer.Rated(lift.to(), lift.evidence(), "")));
    return lifted;
  }

  private static Answer lifted(Answer answer, Lift lift) {
    return switch (answer) {
      case Answer.NotApplicable left -> left;
      case Answer.NotAnswered open -> new Answer.Rated(lift.to(), lift.evidence(), open.note());
      case Answer.Rated rated when lift.to() > rated.rating() ->
          new Answer.Rated(lift.to(), lift.evidence(), rated.note());
      case Answer.Rated rated
          when lift.to() == rated.rating() && lift.evidence().compareTo(rated.evidence()) > 0 ->
          new Answer.Rated(rated.rating(), lift.evidence(), rated.note());
      case Answer.Rated rated -> rated;
    };
  }
}
