package app.milepost.role;

import java.util.List;

/**
 * A credential that employers ask for.
 *
 * @param id the pack's name for it
 * @param shortName what people in the field call it, e.g. {@code RHIT}
 * @param title its full name
 * @param issuer who awards it
 * @param text what it is for, and what it is not
 * @param prerequisites what is needed to sit for it
 * @param fee what it costs, as each source has it; empty where none says
 * @param requirements ids of the requirements it shows
 * @param conflicts ids of guide conflicts or key figures that bear on it
 */
public record Credential(
    String id,
    String shortName,
    String title,
    String issuer,
    String text,
    List<String> prerequisites,
    List<Fact> fee,
    List<String> requirements,
    List<String> conflicts) {

  public Credential {
    prerequisites = List.copyOf(prerequisites);
    fee = List.copyOf(fee);
    requirements = List.copyOf(requirements);
    conflicts = List.copyOf(conflicts);
  }
}
