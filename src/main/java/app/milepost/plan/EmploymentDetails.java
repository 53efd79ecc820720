package app.milepost.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What an individual employment plan says beyond its steps. All of it is optional.
 *
 * @param texts what is written; those that are not filled in are left out
 * @param services what was arranged for steps, by the id of the activity
 * @param reviews the days on which progress is looked at, at most {@link #MOST_REVIEWS}, in order
 *     and each once
 * @param barriers what stands in the way, and how each is met, a note that may be empty
 */
public record EmploymentDetails(
    Map<EmploymentText, String> texts,
    Map<String, Service> services,
    List<LocalDate> reviews,
    Map<Barrier, String> barriers) {

  /** One a week for two years. */
  public static final int MOST_REVIEWS = 104;

  /** Nothing filled in. */
  public static final EmploymentDetails NONE =
      new EmploymentDetails(Map.of(), Map.of(), List.of(), Map.of());

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
    Map<EmploymentText, String> written = new EnumMap<>(EmploymentText.class);
    written.putAll(texts);
    written.values().removeIf(String::isEmpty);
    texts = Collections.unmodifiableMap(written);
    services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
    reviews = List.copyOf(new TreeSet<>(reviews));
    Map<Barrier, String> inOrder = new EnumMap<>(Barrier.class);
    inOrder.putAll(barriers);
    barriers = Collections.unmodifiableMap(inOrder);
    if (reviews.size() > MOST_REVIEWS) {
      throw new IllegalArgumentException("too many days of review");
    }
  }

  /** Returns a text, empty where it is not filled in. */
  public String text(EmploymentText which) {
    return texts.getOrDefault(which, "");
  }

  /** Returns what was arranged for an activity, {@link Service#NONE} where nothing was. */
  public Service service(String activity) {
    return services.getOrDefault(activity, Service.NONE);
  }

  /** Returns the same with another text. */
  public EmploymentDetails saying(EmploymentText which, String changed) {
    Map<EmploymentText, String> all = new LinkedHashMap<>(texts);
    all.put(which, changed);
    return new EmploymentDetails(all, services, reviews, barriers);
  }

  /** Returns the same with something else arranged for an activity. */
  public EmploymentDetails arranging(String activity, Service changed) {
    Map<String, Service> all = new LinkedHashMap<>(services);
    if (changed.equals(Service.NONE)) {
      all.remove(activity);
    } else {
      all.put(activity, changed);
    }
    return new EmploymentDetails(texts, all, reviews, barriers);
  }

  /** Returns the same with other days of review. */
  public EmploymentDetails reviewedOn(List<LocalDate> days) {
    return new EmploymentDetails(texts, services, days, barriers);
  }

  /** Returns the same with a barrier, in place of what was said of it before. */
  public EmploymentDetails meeting(Barrier barrier, String how) {
    Map<Barrier, String> all = new LinkedHashMap<>(barriers);
    all.put(barrier, how);
    return new EmploymentDetails(texts, services, reviews, all);
  }

  /** Returns the same without a barrier. */
  public EmploymentDetails without(Barrier barrier) {
    Map<Barrier, String> all = new LinkedHashMap<>(barriers);
    all.remove(barrier);
    return new EmploymentDetails(texts, services, reviews, all);
  }
}
