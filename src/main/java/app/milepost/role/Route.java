package app.milepost.role;

import java.util.List;

/**
 * A way into the job.
 *
 * @param id the pack's name for it
 * @param title the heading people read
 * @param text a short paragraph
 * @param time how long it takes, as each source has it; empty where none says
 * @param cost what it costs, as each source has it; empty where none says
 * @param prerequisites what is needed before
 * @param leadsTo what it opens
 * @param requirements ids of the requirements it builds up
 * @param conflicts ids of guide conflicts or key figures that bear on it
 */
public record Route(
    String id,
    String title,
    String text,
    List<Fact> time,
    List<Fact> cost,
    List<String> prerequisites,
    List<String> leadsTo,
    List<String> requirements,
    List<String> conflicts) {

  public Route {
    time = List.copyOf(time);
    cost = List.copyOf(cost);
    prerequisites = List.copyOf(prerequisites);
    leadsTo = List.copyOf(leadsTo);
    requirements = List.copyOf(requirements);
    conflicts = List.copyOf(conflicts);
  }
}
