package app.milepost.role.check;

import app.milepost.role.Activity;
import app.milepost.role.Need;
import app.milepost.role.RolePack;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds activities that no plan can hold, as they need two of which at most one is chosen. */
final class NeedGroups {

  private final RolePack pack;
  private final BiConsumer<String, String> report;

  NeedGroups(RolePack pack, BiConsumer<String, String> report) {
    this.pack = pack;
    this.report = report;
  }

  void check() {
    PackWalk.each("$.activities", pack.activities(), this::activity);
  }

  private void activity(String path, Activity activity) {
    Map<String, Activity> chosen = new LinkedHashMap<>();
    collect(activity, chosen);
    Map<String, String> byGroup = new HashMap<>();
    for (Activity one : chosen.values()) {
      one.oneOf()
          .ifPresent(group -> {
            String other = byGroup.putIfAbsent(group, one.id());
            if (other != null) {
              report.accept(
                  path + ".needs",
                  "No plan can hold this: it takes both “%s” and “%s”, and of the group “%s” at most"
                          .formatted(other, one.id(), group)
                      + " one is chosen. Take one of them out of the group or out of the needs.");
            }
          });
    }
  }

  /** Collects an activity and what must come before it. */
  private void collect(Activity activity, Map<String, Activity> chosen) {
    if (chosen.putIfAbsent(activity.id(), activity) == null) {
      for (Need need : activity.needs()) {
        if (need instanceof Need.OfActivity(String id)) {
          pack.activity(id).ifPresent(needed -> collect(needed, chosen));
        }
      }
    }
  }
}
