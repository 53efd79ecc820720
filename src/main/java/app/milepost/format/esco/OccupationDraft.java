package app.milepost.format.esco;

import app.milepost.occupation.Titles;
import app.milepost.occupation.esco.EscoOccupation;
import app.milepost.occupation.esco.EscoSkill;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gathers what the tables say of one occupation. */
final class OccupationDraft {

  /** Twenty-seven languages would otherwise fill a career with a thousand names. */
  private static final int MOST_TITLES = 250;

  /**
   * What its own row says.
   *
   * @param regulated whether it is marked as regulated by law
   */
  record Said(
      String uri,
      String code,
      String group,
      String title,
      String description,
      String scope,
      boolean regulated) {}

  private final Said said;
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Set<EscoSkill> essential = new LinkedHashSet<>();
  private final Set<EscoSkill> optional = new LinkedHashSet<>();
  private String under = "";

  OccupationDraft(Said said) {
    this.said = said;
  }

  /** Takes another name, once however its capitals are. */
  void alsoCalled(String name) {
    String fitting = Titles.cut(name.strip(), Titles.LONGEST_NAME);
    if (!fitting.isEmpty()
        && !fitting.equalsIgnoreCase(said.title())
        && titles.size() < MOST_TITLES) {
      titles.putIfAbsent(fitting.toLowerCase(Locale.ROOT), fitting);
    }
  }

  String title() {
    return said.title();
  }

  /** Says which occupation it is a special case of. */
  void under(OccupationDraft other) {
    under = other.title();
  }

  void needs(EscoSkill skill, boolean always) {
    if (always) {
      essential.add(skill);
      optional.remove(skill);
    } else if (!essential.contains(skill)) {
      optional.add(skill);
    }
  }

  EscoOccupation finished() {
    return new EscoOccupation(
        said.uri(),
        said.code(),
        said.group(),
        said.title(),
        said.description(),
        said.scope(),
        under,
        said.regulated(),
        List.copyOf(titles.values()),
        new ArrayList<>(essential),
        new ArrayList<>(optional));
  }
}
