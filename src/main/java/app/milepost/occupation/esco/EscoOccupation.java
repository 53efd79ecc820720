package app.milepost.occupation.esco;

import java.util.List;

/**
 * An occupation with all that is used of what ESCO says about it.
 *
 * @param uri tells it from all others, in every language and release
 * @param code such as {@code 3252.1.1}, with leading zeros; empty where the release has none
 * @param group code of its group in the international classification ISCO, with leading zeros
 * @param title its name
 * @param description what it is, in ESCO's words; may be empty
 * @param scope what is and is not part of it, in ESCO's words; may be empty
 * @param under title of the occupation it is a special case of; empty where it is of none
 * @param regulated whether ESCO marks it as one that law regulates somewhere in Europe
 * @param otherTitles what else people call it, in any language
 * @param essential what everybody in it needs, in the order of the files
 * @param optional what some in it need
 */
public record EscoOccupation(
    String uri,
    String code,
    String group,
    String title,
    String description,
    String scope,
    String under,
    boolean regulated,
    List<String> otherTitles,
    List<EscoSkill> essential,
    List<EscoSkill> optional) {

  public EscoOccupation {
    otherTitles = List.copyOf(otherTitles);
    essential = List.copyOf(essential);
    optional = List.copyOf(optional);
  }

  /** Returns whether it names anything that somebody in it needs. */
  public boolean asksForSomething() {
    return !essential.isEmpty() || !optional.isEmpty();
  }
}
