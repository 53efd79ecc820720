package app.milepost.plan;

import app.milepost.role.ActivityKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A step as it was agreed on, in words of its own, so that it can be read whatever becomes of the
 * role pack.
 *
 * @param activity id of the activity
 * @param title what is to be done
 * @param kind what sort of thing it is
 * @param provider who usually offers it, may be empty
 * @param start the day on which it begins
 * @param end the day by which it is to be done, no earlier than {@code start}
 * @param hours of the person's own time
 * @param cost at most, in the currency of the plan
 * @param brought what it brings
 * @param how what to do first and how one knows that it is done; empty where that was not kept, as
 *     in agreements of earlier versions, or never said
 */
public record AgreedStep(
    String activity,
    String title,
    ActivityKind kind,
    String provider,
    LocalDate start,
    LocalDate end,
    int hours,
    BigDecimal cost,
    List<Brought> brought,
    String how) {

  public AgreedStep {
    brought = List.copyOf(brought);
  }
}
