package app.milepost.competency;

import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;

/**
 * A way to come further in one competency, whatever the career.
 *
 * @param id unique among all practices
 * @param title the heading people read
 * @param kind what sort of thing it is
 * @param provider who usually offers it, may be empty
 * @param hours of one's own time, 1 or more; an estimate
 * @param weeks least time by the calendar, 1 or more; an estimate
 * @param cost an estimate
 * @param from level 0 to 3 that must be there before
 * @param to level 1 to 4 that it brings to, above {@code from}
 * @param evidence what can be shown for it afterwards
 * @param how two sentences: what to do first, and how one knows that it is done
 */
public record Practice(
    String id,
    String title,
    ActivityKind kind,
    String provider,
    int hours,
    int weeks,
    ActivityCost cost,
    int from,
    int to,
    Evidence evidence,
    String how) {

  Practice filled(String placeholder, String with, String ownId) {
    return new Practice(
        ownId,
        title.replace(placeholder, with),
        kind,
        provider,
        hours,
        weeks,
        cost,
        from,
        to,
        evidence,
        how.replace(placeholder, with));
  }
}
