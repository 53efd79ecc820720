package app.milepost.role.check;

import static java.util.stream.Collectors.joining;

import app.milepost.role.Activity;
import app.milepost.role.Need;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Finds activities that wait for each other, so that none of them could ever begin. */
final class NeedCycles {

  private final Map<String, Integer> places = new HashMap<>();
  private final List<Activity> activities;
  private final BiConsumer<String, String> report;

  /** The activities on the way to the one looked at, each needed by the one before it. */
  private final List<String> way = new ArrayList<>();

  private final Set<String> done = new HashSet<>();

  NeedCycles(List<Activity> activities, BiConsumer<String, String> report) {
    this.activities = activities;
    this.report = report;
    for (int i = 0; i < activities.size(); i++) {
      places.putIfAbsent(activities.get(i).id(), i);
    }
  }

  void check() {
    activities.forEach(activity -> look(activity.id()));
  }

  private void look(String id) {
    int since = way.indexOf(id);
    // An activity that needs itself is told of where it says so.
    if (since >= 0 && since < way.size() - 1) {
      circle(way.subList(since, way.size()));
    }
    if (since < 0 && places.containsKey(id) && !done.contains(id)) {
      way.add(id);
      for (Need need : activities.get(places.get(id)).needs()) {
        if (need instanceof Need.OfActivity(String needed)) {
          look(needed);
        }
      }
      way.removeLast();
      done.add(id);
    }
  }

  private void circle(List<String> members) {
    String first = members.getFirst();
    report.accept(
        "$.activities[%d].needs".formatted(places.get(first)),
        "These need each other in a circle, so none could begin: %s. Take out one of the needs."
            .formatted(
                members.stream().map(id -> "“" + id + "”, which needs ").collect(joining())
                    + "“"
                    + first
                    + "”"));
  }
}
