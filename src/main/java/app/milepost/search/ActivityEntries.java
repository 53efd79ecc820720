package app.milepost.search;

import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Origin;
import app.milepost.words.ActivityWords;
import java.util.ArrayList;
import java.util.List;

/** What is told of an activity, to be searched. */
final class ActivityEntries {

  private ActivityEntries() {}

  static Entry of(Activity activity) {
    List<String> texts = new ArrayList<>();
    texts.add(activity.how());
    texts.add(activity.provider());
    texts.add(ActivityWords.kind(activity.kind()));
    texts.add(ActivityWords.time(activity));
    activity.timeFrom().ifPresent(from -> origin(from, texts));
    texts.add(ActivityWords.cost(activity.cost()));
    activity.cost().origin().ifPresent(from -> origin(from, texts));
    activity.lifts().stream().map(Lift::requirement).forEach(texts::add);
    return Entry.of("activity:" + activity.id(), ActivityWords.HEADING, activity.title(), texts);
  }

  private static void origin(Origin origin, List<String> texts) {
    texts.add(ActivityWords.about(origin));
    texts.add(origin.note());
  }
}
