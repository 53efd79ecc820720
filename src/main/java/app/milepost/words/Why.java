package app.milepost.words;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Section;
import app.milepost.scoring.Gate;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.RungScore;
import app.milepost.scoring.SectionScore;

/** Answers to “why?” for every figure of one result, with the numbers filled in. */
public final class Why {

  private final RolePack pack;
  private final Readiness readiness;

  /**
   * Explains one result.
   *
   * @param pack what it was scored against
   * @param readiness the result
   */
  public Why(RolePack pack, Readiness readiness) {
    this.pack = pack;
    this.readiness = readiness;
  }

  /** Explains the points earned. */
  public String earned() {
    long answered = readiness.items().size() - readiness.unanswered();
    return "%s is the sum of the points of the %d questions you answered, out of %d that count. Every line of the ledger is part of it."
        .formatted(Numbers.points(readiness.earned()), answered, readiness.items().size());
  }

  /** Explains the points that could be reached. */
  public String potential() {
    long open = readiness.unanswered();
    if (open == 0) {
      return "Every question is answered, so there is nothing to add to %s."
          .formatted(Numbers.points(readiness.earned()));
    }
    return "%s would be your points if you were fully there in the %s not answered: %s + %s."
        .formatted(
            Numbers.points(readiness.potential()),
            open == 1 ? "one question" : Numbers.count(open) + " questions",
            Numbers.points(readiness.earned()),
            Numbers.points(readiness.potential() - readiness.earned()));
  }

  /** Explains the points that can be shown. */
  public String evidenced() {
    return "%s counts each level only as far as your evidence can show it: your word up to 2, an example up to 3, a document or being seen at work up to 4. Better evidence closes the distance to %s."
        .formatted(Numbers.points(readiness.evidenced()), Numbers.points(readiness.earned()));
  }

  /** Explains the band. */
  public String band() {
    String reason = BandWords.reason(pack, readiness);
    return reason.isEmpty()
        ? "“%s” stands for %s. You have %s."
            .formatted(
                BandWords.name(readiness.band()),
                BandWords.range(readiness.band()),
                Numbers.points(readiness.earned()))
        : reason;
  }

  /** Explains what one question contributes. */
  public String points(ItemScore item) {
    String worth = worth(item);
    if (item.rating().isEmpty()) {
      return worth + " It is not answered, so it adds nothing yet.";
    }
    int rating = item.rating().getAsInt();
    String level =
        rating >= item.required()
            ? "Level %d reaches the %d asked for".formatted(rating, item.required())
            : "Level %d is %s of the %d asked for"
                .formatted(rating, Numbers.percent(100 * item.attainment()), item.required());
    return "%s %s: %s × %s = %s points."
        .formatted(
            worth,
            level,
            Numbers.points(item.maxPoints()),
            Numbers.percent(100 * item.attainment()),
            Numbers.points(item.points()));
  }

  /** Explains what closing one gap is worth. */
  public String gain(ItemScore item) {
    return "%s You have %s of them, so closing the gap is worth %s."
        .formatted(worth(item), Numbers.points(item.points()), Numbers.points(item.gain()));
  }

  /** Explains where a must-have stands. */
  public String gate(ItemScore item) {
    String state = item.gate().map(GateWords::meaning).orElse("This is not a must-have.");
    boolean rated = item.gate().isPresent() && item.gate().get() != Gate.UNKNOWN;
    return rated
        ? state
            + " You gave %d; %d is asked for.".formatted(item.rating().orElse(0), item.required())
        : state;
  }

  /** Explains a section's figures. */
  public String section(SectionScore section) {
    return "%s counts for %s of all points. Within it you have %s of 100: that adds %s to the whole."
        .formatted(
            sectionTitle(section.id()),
            Numbers.percent(section.weight()),
            Numbers.points(section.earned()),
            Numbers.points(section.weight() * section.earned() / 100));
  }

  /** Explains a rung's figures. */
  public String rung(RungScore rung) {
    return "The same answers, scored against what this step alone asks, give %s. %s is the smallest of the steps up to here: a ladder holds as well as its weakest step."
        .formatted(Numbers.points(rung.earned()), Numbers.points(rung.cumulative()));
  }

  /** Explains how far the points may move between two sittings. */
  public String consistency() {
    return Method.consistency(readiness);
  }

  private String worth(ItemScore item) {
    int importance = importance(item.id());
    int all =
        readiness.items().stream()
            .filter(i -> i.section().equals(item.section()))
            .mapToInt(i -> importance(i.id()))
            .sum();
    double weight =
        readiness.sections().stream()
            .filter(s -> s.id().equals(item.section()))
            .mapToDouble(SectionScore::weight)
            .findFirst()
            .orElse(0);
    return "%s: %s of all points × importance %d of %d in the section = %s points at most."
        .formatted(
            sectionTitle(item.section()),
            Numbers.percent(weight),
            importance,
            all,
            Numbers.points(item.maxPoints()));
  }

  private int importance(String id) {
    return pack.requirement(id).map(Requirement::importance).orElse(0);
  }

  private String sectionTitle(String id) {
    return pack.section(id).map(Section::title).orElse(id);
  }
}
