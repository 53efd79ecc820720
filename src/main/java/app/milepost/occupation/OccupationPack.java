package app.milepost.occupation;

import app.milepost.competency.Competencies;
import app.milepost.role.Guide;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Years;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Makes role packs of occupations, by {@link CutPoints}. Immutable. */
public final class OccupationPack {

  private static final String RUNG = "entry";

  private static final List<String> PREPARATION =
      List.of("little or none", "some", "medium", "considerable", "extensive");

  private final Release release;
  private final Competencies competencies;

  /**
   * Makes a maker of packs.
   *
   * @param competencies give the texts of what is asked for; what has none there is left out
   */
  public OccupationPack(Release release, Competencies competencies) {
    this.release = release;
    this.competencies = competencies;
  }

  /** Returns the id of the pack of an occupation, the same for every release. */
  public static String id(String code) {
    return "onet-" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /**
   * Returns the pack of an occupation, with one rung. What its competencies have texts and
   * activities for is left out; {@code CompetencyTexts} puts it in.
   *
   * @param byCode finds the others of the release
   * @return empty where neither it nor any of its nearest has ratings, or nothing it asks for has a
   *     text
   */
  public Optional<RolePack> of(
      Occupation occupation, Function<String, Optional<Occupation>> byCode) {
    return Borrowing.of(occupation, byCode).flatMap(this::pack);
  }

  private Optional<RolePack> pack(Borrowing borrowing) {
    Occupation occupation = borrowing.occupation();
    Asked asked = new Asked(RUNG, competencies);
    asked.rated("skills", "knowledge", occupation);
    asked.styles("work-styles", occupation.styles());
    asked.software("software", occupation.software());
    asked.preparation("education", occupation.preparation());
    if (asked.requirements().isEmpty()) {
      return Optional.empty();
    }
    List<Section> sections = sections(asked.weights());
    return Optional.of(
        new RolePack(
            id(occupation.code()),
            release.number() + ".0",
            occupation.title(),
            "en",
            occupation.description(),
            Sources.judgement(borrowing.from()),
            RUNG,
            sections,
            List.of(rung(occupation, asked.weights())),
            asked.requirements(),
            KeyFigures.of(occupation, release),
            List.of(),
            Guide.BARE,
            Sources.of(release, occupation.pay()),
            occupation.otherTitles()));
  }

  private static List<Section> sections(Map<String, Double> weights) {
    Map<String, Section> all = new LinkedHashMap<>();
    for (Section section :
        List.of(
            new Section("skills", "Skills", "What this job has people do well, whatever the tool."),
            new Section("knowledge", "Knowledge", "Fields a person in this job draws on."),
            new Section("work-styles", "Work styles", "Ways of working that help in this job."),
            new Section("software", "Software", "Products that people in this job use."),
            new Section(
                "education",
                "Education and experience",
                "What workers say one needs before one begins."))) {
      all.put(section.id(), section);
    }
    all.keySet().retainAll(weights.keySet());
    return new ArrayList<>(all.values());
  }

  private Rung rung(Occupation occupation, Map<String, Double> weights) {
    return new Rung(
        RUNG,
        occupation.zone().isPresent() ? zoneTitle(occupation.zone().getAsInt()) : "Entry",
        new Years(0, OptionalInt.empty()),
        "",
        occupation.tasks().stream().map(Task::text).distinct().toList(),
        List.of(),
        KeyFigures.rungPay(occupation, release),
        weights);
  }

  private static String zoneTitle(int zone) {
    return "Job zone %d (%s preparation)".formatted(zone, PREPARATION.get(zone - 1));
  }
}
