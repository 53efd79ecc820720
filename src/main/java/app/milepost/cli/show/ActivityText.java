package app.milepost.cli.show;

import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Origin;
import app.milepost.role.RolePack;
import app.milepost.words.ActivityWords;
import app.milepost.words.EvidenceWords;
import app.milepost.words.GuideLabels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a person can do, each activity with all that is known of it. */
final class ActivityText {

  private ActivityText() {}

  /** Writes all activities of a pack below a heading, nothing where there are none. */
  static void print(RolePack pack, TextPage page) {
    if (!pack.activities().isEmpty()) {
      page.heading(ActivityWords.HEADING, '=');
      page.paragraph(ActivityWords.OWN_HOURS);
      pack.activities().forEach(activity -> activity(activity, page));
    }
  }

  private static void activity(Activity activity, TextPage page) {
    page.blank();
    page.paragraph(
        "%s [%s], %s"
            .formatted(
                activity.title(),
                activity.id(),
                ActivityWords.kind(activity.kind()).toLowerCase(Locale.ROOT)));
    TextPage inner = page.indented();
    inner.named(ActivityWords.PROVIDER, activity.provider());
    figure(GuideLabels.TIME, ActivityWords.time(activity), activity.timeFrom(), inner);
    figure(GuideLabels.COST, ActivityWords.cost(activity.cost()), activity.cost().origin(), inner);
    inner.named(ActivityWords.BRINGS, activity.lifts().stream().map(ActivityText::lift).toList());
    inner.named(GuideLabels.NEEDED, needs(activity));
    activity.oneOf().ifPresent(group -> inner.named("Choose at most one of these", group));
    inner.named(ActivityWords.HOW, activity.how());
  }

  private static void figure(String name, String figure, Optional<Origin> origin, TextPage page) {
    page.named(
        name,
        origin
            .map(from -> "%s (%s) [%s]".formatted(figure, ActivityWords.about(from), from.source()))
            .orElse("%s (%s)".formatted(figure, ActivityWords.ESTIMATE)));
    page.indented().paragraph(origin.map(Origin::note).orElse(""));
  }

  private static String lift(Lift lift) {
    return "%s: level %d, %s"
        .formatted(lift.requirement(), lift.to(), EvidenceWords.behind(lift.evidence()));
  }

  private static List<String> needs(Activity activity) {
    return activity.needs().stream().map(ActivityText::need).toList();
  }

  private static String need(Need need) {
    return switch (need) {
      case Need.OfActivity(String id) -> "[" + id + "]";
      case Need.OfRequirement(String id, int level) -> "%s: level %d".formatted(id, level);
    };
  }
}
