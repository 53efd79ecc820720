package app.milepost.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What an individual employment plan says beyond its steps. All of it is optional: a text that is
 * not filled in is empty.
 *
 * @param program under which the plan is made, of at most {@link
 *     app.milepost.assessment.TextLimit#NAME}
 * @param secondaryGoal the job aimed at beside the first, of the same length at most
 * @param objectives what is to be achieved beside what the steps bring, a note
 * @param services what was arranged for steps, by the id of the activity
 * @param reviews the days on which progress is looked at, at most {@link #MOST_REVIEWS}, in order
 *     and each once
 * @param clientDuties what the client takes on, a note
 * @param counsellorDuties what the counsellor takes on, a note
 * @param barriers what stands in the way, and how each is met, a note that may be empty
 * @param supportiveServices what else helps the client to take part, a note
 */
public record EmploymentDetails(
    String program,
    String secondaryGoal,
    String objectives,
    Map<String, Service> services,
    List<LocalDate> reviews,
    String clientDuties,
    String counsellorDuties,
    Map<Barrier, String> barriers,
    String supportiveServices) {

  /** One a week for two years. */
  public static final int MOST_REVIEWS = 104;

  /** Nothing filled in. */
  public static final EmploymentDetails NONE =
      new EmploymentDetails("", "", "", Map.of(), List.of(), "", "", Map.of(), "");

  /**
   * What was arranged for a step. Texts are empty where nothing was, and a name long at most.
   *
   * @param provider who offers it, in place of whom the pack names
   * @param payer who pays
   * @param ownContribution what the client pays of it
   */
  public record Service(String provider, String payer, String ownContribution) {

    /** Nothing arranged. */
    public static final Service NONE = new Service("", "", "");
  }

  /**
   * Takes details.
   *
   * @throws IllegalArgumentException if there are too many days of review
   */
  public EmploymentDetails {
    services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    reviews = List.copyOf(new TreeSet<>(reviews));
    Map<Barrier, String> inOrder = new EnumMap<>(Barrier.class);
    inOrder.putAll(barriers);
    barriers = Collections.unmodifiableMap(inOrder);
    if (reviews.size() > MOST_REVIEWS) {
      throw new IllegalArgumentException("too many days of review");
    }
  }

  /** Returns what was arranged for an activity, {@link Service#NONE} where nothing was. */
  public Service service(String activity) {
    return services.getOrDefault(activity, Service.NONE);
  }

  /** Returns the same under another program. */
  public EmploymentDetails under(String changed) {
    return new EmploymentDetails(
        changed,
        secondaryGoal,
        objectives,
        services,
        reviews,
        clientDuties,
        counsellorDuties,
        barriers,
        supportiveServices);
  }

  /** Returns the same with another secondary goal. */
  public EmploymentDetails alsoAimingAt(String changed) {
    return new EmploymentDetails(
        program,
        changed,
        objectives,
        services,
        reviews,
        clientDuties,
        counsellorDuties,
        barriers,
        supportiveServices);
  }

  /** Returns the same with other objectives. */
  public EmploymentDetails achieving(String changed) {
    return new EmploymentDetails(
        program,
        secondaryGoal,
        changed,
        services,
        reviews,
        clientDuties,
        counsellorDuties,
        barriers,
        supportiveServices);
  }

  /** Returns the same with something else arranged for an activity. */
  public EmploymentDetails arranging(String activity, Service changed) {
    Map<String, Service> all = new LinkedHashMap<>(services);
    if (changed.equals(Service.NONE)) {
      all.remove(activity);
    } else {
      all.put(activity, changed);
    }
    return new EmploymentDetails(
        program,
        secondaryGoal,
        objectives,
        all,
        reviews,
        clientDuties,
        counsellorDuties,
        barriers,
        supportiveServices);
  }

  /** Returns the same with other days of review. */
  public EmploymentDetails reviewedOn(List<LocalDate> days) {
    return new EmploymentDetails(
        program,
        secondaryGoal,
        objectives,
        services,
        days,
        clientDuties,
        counsellorDuties,
        barriers,
        supportiveServices);
  }

  /** Returns the same with other duties of the client. */
  public EmploymentDetails askingOfTheClient(String changed) {
    return new EmploymentDetails(
        program,
        secondaryGoal,
        objectives,
        services,
        reviews,
        changed,
        counsellorDuties,
        barriers,
        supportiveServices);
  }

  /** Returns the same with other duties of the counsellor. */
  public EmploymentDetails askingOfTheCounsellor(String changed) {
    return new EmploymentDetails(
        program,
        secondaryGoal,
        objectives,
        services,
        reviews,
        clientDuties,
        changed,
        barriers,
        supportiveServices);
  }

  /** Returns the same with a barrier, in place of what was said of it before. */
  public EmploymentDetails meeting(Barrier barrier, String how) {
    Map<Barrier, String> all = new LinkedHashMap<>(barriers);
    all.put(barrier, how);
    return withBarriers(all);
  }

  /** Returns the same without a barrier. */
  public EmploymentDetails without(Barrier barrier) {
    Map<Barrier, String> all = new LinkedHashMap<>(barriers);
    all.remove(barrier);
    return withBarriers(all);
  }

  private EmploymentDetails withBarriers(Map<Barrier, String> changed) {
    return new EmploymentDetails(
        program,
        secondaryGoal,
        objectives,
        services,
        reviews,
        clientDuties,
        counsellorDuties,
        changed,
        supportiveServices);
  }

  /** Returns the same with other supportive services. */
  public EmploymentDetails supportedBy(String changed) {
    return new EmploymentDetails(
        program,
        secondaryGoal,
        objectives,
        services,
        reviews,
        clientDuties,
        counsellorDuties,
        barriers,
        changed);
  }
}
