package app.milepost.occupation.framework;

import app.milepost.competency.Competencies;
import app.milepost.competency.Competency;
import app.milepost.occupation.Titles;
import app.milepost.role.Guide;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import app.milepost.role.Years;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a role pack of a competency framework. The CASE format has neither levels nor weights: they
 * are Milepost's judgement, and the pack says so. Immutable.
 */
public final class FrameworkPack {

  /** So many entries are taken in: who would rate themselves on more? */
  public static final int MOST = 150;

  private static final int MOST_SECTIONS = 12;
  private static final String RUNG = "entry";
  private static final String SOURCE = "framework";
  private static final String OTHERS = "other-parts";
  private static final int IMPORTANCE = 4;
  private static final int STAND_IN = 3;
  private static final int LONGEST_SUMMARY = 1_000;
  private static final int LONGEST_WHY = 240;
  private static final int LONGEST_SECTION = 60;
  private static final int LONGEST_NAMED = 80;
  private static final int LONGEST_NOTE = 400;

  private static final Pattern VERSION =
      Pattern.compile("v?(\\d{1,9})(?:\\.(\\d{1,9}))?(?:\\.(\\d{1,9}))?");
  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2}).*");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,490}");

  private final Competencies competencies;

  /**
   * Makes a maker of packs.
   *
   * @param competencies give texts to what is called exactly as they are
   */
  public FrameworkPack(Competencies competencies) {
    this.competencies = competencies;
  }

  /** Returns the id of the pack of a framework, the same for every version of it. */
  public static String id(Framework framework) {
    return "case-" + Titles.id(framework.about().id());
  }

  /** Returns how many of its entries are too many for a pack. */
  public static int leftOut(Framework framework) {
    return Math.max(0, framework.size() - MOST);
  }

  /**
   * Returns the pack of a framework that asks for something, with one rung. Texts and activities of
   * what it asks for are left out; {@code CompetencyTexts} puts them in.
   */
  public RolePack of(Framework framework) {
    Framework.About about = framework.about();
    Map<String, Section> sections = new LinkedHashMap<>();
    Map<String, Double> weights = new LinkedHashMap<>();
    List<Requirement> requirements = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Framework.Branch branch : framework.branches()) {
      for (Framework.Entry entry : branch.entries()) {
        Section section = section(branch, sections);
        weights.merge(section.id(), (double) IMPORTANCE, Double::sum);
        requirements.add(requirement(entry, section.id(), about, used));
      }
    }
    return new RolePack(
        id(framework),
        version(about),
        Titles.title(about.title()),
        LANGUAGE.matcher(about.language()).matches() ? about.language() : "en",
        Titles.cut(about.description(), LONGEST_SUMMARY),
        judgement(framework),
        RUNG,
        new ArrayList<>(sections.values()),
        List.of(
            new Rung(
                RUNG,
                "Entry",
                new Years(0, OptionalInt.empty()),
                "",
                List.of(),
                List.of(),
                List.of(),
                weights)),
        requirements,
        List.of(),
        List.of(),
        Guide.BARE,
        List.of(source(about)),
        List.of());
  }

  private static Section section(Framework.Branch branch, Map<String, Section> sections) {
    Section known = sections.get(branch.id());
    if (known != null) {
      return known;
    }
    if (sections.size() < MOST_SECTIONS - 1) {
      Section section =
          new Section(
              "b-" + Titles.id(branch.id()), Titles.title(branch.title(), LONGEST_SECTION), "");
      sections.put(branch.id(), section);
      return section;
    }
    return sections.computeIfAbsent(
        OTHERS,
        id -> new Section(id, "Other parts", "A pack has at most 12 parts; the rest is here."));
  }

  private Requirement requirement(
      Framework.Entry entry, String section, Framework.About about, Set<String> used) {
    return new Requirement(
        "i-" + Titles.id(entry.id()),
        section,
        Titles.title(entry.title()),
        IMPORTANCE,
        false,
        Map.of(RUNG, STAND_IN),
        why(entry, about),
        List.of(),
        List.of(),
        "",
        competencies.titled(entry.title()).map(Competency::id).filter(used::add).orElse(""),
        List.of(),
        true);
  }

  /** A title that had to be cut is told whole here, as far as there is room. */
  private static String why(Framework.Entry entry, Framework.About about) {
    String code = entry.code().isEmpty() ? "" : " (%s)".formatted(Titles.cut(entry.code(), 40));
    if (!Titles.title(entry.title()).equalsIgnoreCase(entry.statement())) {
      return Titles.cut("In full%s: %s".formatted(code, entry.statement()), LONGEST_WHY);
    }
    String within = entry.within().isEmpty() ? about.title() : entry.within();
    return "It is part of “%s”%s.".formatted(Titles.cut(within, LONGEST_NAMED), code);
  }

  private static String version(Framework.About about) {
    Matcher numbers = VERSION.matcher(about.version());
    if (numbers.matches()) {
      return "%d.%d.%d".formatted(number(numbers, 1), number(numbers, 2), number(numbers, 3));
    }
    Matcher day = DAY.matcher(about.changed());
    return day.matches()
        ? "%d.%d.%d".formatted(number(day, 1), number(day, 2), number(day, 3))
        : "0.0.0";
  }

  private static int number(Matcher matcher, int group) {
    String written = matcher.group(group);
    return written == null ? 0 : Integer.parseInt(written);
  }

  private static String judgement(Framework framework) {
    int out = leftOut(framework);
    String cut =
        out == 0
            ? ""
            : " The framework names %d; the first %d are here, and %d are left out."
                .formatted(out + MOST, MOST, out);
    String below =
        framework.below() == 0
            ? ""
            : " %d entries lie below what is asked for here, and are left out."
                .formatted(framework.below());
    return "The framework says what is asked for. It gives no levels: level 3 stands in for all of"
        + " them until somebody who knows the job sets them. That everything has importance 4, and"
        + " that a section weighs the sum of its importance, is Milepost's judgement. Nothing is a"
        + " must-have."
        + cut
        + below
        + " What each level looks like and the activities are Milepost's own words and estimates,"
        + " most of them the same for every skill.";
  }

  private static Source source(Framework.About about) {
    String license =
        about.license().isEmpty()
            ? "License not stated: ask the publisher before you pass this on."
            : "License: %s.".formatted(Titles.cut(about.license(), 200));
    String status =
        about.status().isEmpty() ? "" : " Status: %s.".formatted(Titles.cut(about.status(), 40));
    return new Source(
        SOURCE,
        Titles.cut(about.title(), 160),
        Titles.cut(about.publisher(), Titles.LONGEST),
        ADDRESS.matcher(about.address()).matches() ? about.address() : "",
        Titles.cut(
            license + status + " Read from a CASE file; Milepost chose and weighed what is here.",
            LONGEST_NOTE));
  }
}
