package app.milepost.occupation;

import app.milepost.role.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who is behind an imported pack's figures, in the words they ask for, and whose judgement. */
final class Sources {

  static final String ONET = "onet";
  static final String WAGES = "oews";

  private Sources() {}

  /**
   * Returns the sources a pack names, with the attribution that O*NET's license asks for.
   *
   * @param pay where it is there, the wage statistics are among them
   */
  static List<Source> of(Release release, Optional<Pay> pay) {
    List<Source> sources = new ArrayList<>();
    String month = release.month().isEmpty() ? "" : ", " + release.month();
    sources.add(
        new Source(
            ONET,
            "O*NET %s Database%s".formatted(release.number(), month),
            "U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)",
            "https://www.onetcenter.org/database.html",
            "Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Milepost has"
                + " modified some of this information. USDOL/ETA has not approved, endorsed, or"
                + " tested these modifications."));
    pay.ifPresent(wages ->
        sources.add(
            new Source(
                WAGES,
                "Occupational Employment and Wage Statistics, " + wages.period(),
                "U.S. Bureau of Labor Statistics",
                "https://www.bls.gov/oes/",
                "National estimates for “%s”. In the public domain.".formatted(wages.title()))));
    return sources;
  }

  /**
   * Returns who decided the weights and levels, and how.
   *
   * @param borrowedFrom titles of the occupations whose ratings are used; empty for its own
   */
  static String judgement(List<String> borrowedFrom) {
    String borrowed =
        borrowedFrom.isEmpty()
            ? ""
            : "O*NET has no ratings of this occupation. Skills and knowledge are borrowed: means of"
                + " "
                + listed(borrowedFrom)
                + ". ";
    return borrowed
        + "O*NET's figures are its own; the cut points are Milepost's: skills and knowledge of"
        + " importance 3 or more, at most 30; O*NET levels below 1 become 0, below 2.5 become 1,"
        + " below 4 become 2, below 5.5 become 3, the rest 4; work styles of impact 1 or more (or"
        + " importance 3 or more); at most 8 software products; schooling and experience by the"
        + " middle answer. Sections weigh the sum of importance. Nothing is a must-have. What each"
        + " level looks like and the activities are Milepost's own words and estimates.";
  }

  private static String listed(List<String> titles) {
    return titles.size() == 1
        ? titles.getFirst()
        : String.join("; ", titles.subList(0, titles.size() - 1)) + "; and " + titles.getLast();
  }
}
