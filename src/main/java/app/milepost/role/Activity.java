package app.milepost.role;

import java.util.List;
import java.util.Optional;

/**
 * Something a person can do to come closer to what a role asks for.
 *
 * @param id the pack's name for it
 * @param kind what sort of thing it is
 * @param title the heading people read
 * @param provider who usually offers it, empty where the pack says nothing
 * @param hours of one's own time, 1 or more
 * @param weeks least time by the calendar, 1 or more
 * @param timeFrom where hours and weeks come from; empty means they are the pack's own estimate
 * @param cost what it costs
 * @param lifts what it brings, at least one
 * @param needs what must be reached before it is begun
 * @param oneOf name of a group of which at most one is chosen, such as routes that exclude each
 *     other
 * @param how two sentences: what to do first, and how one knows that it is done
 */
public record Activity(
    String id,
    ActivityKind kind,
    String title,
    String provider,
    int hours,
    int weeks,
    Optional<Origin> timeFrom,
    ActivityCost cost,
    List<Lift> lifts,
    List<Need> needs,
    Optional<String> oneOf,
    String how) {

  public Activity {
    lifts = List.copyOf(lifts);
    needs = List.copyOf(needs);
  }
}
