package app.milepost.words;

import app.milepost.role.RolePack;
import app.milepost.role.Section;
import app.milepost.scoring.Gate;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Ledger;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.RungScore;
import app.milepost.scoring.SectionScore;
import app.milepost.scoring.Tenths;
import java.util.HashMap;
import java.util.Map;

/** Answers to “why?” for every figure of one result, with the numbers filled in. */
public final class Why {

  private final RolePack pack;
  private final Readiness readiness;
  private final Ledger ledger;

  /** By requirement id. */
  private final Map<String, Integer> importance = new HashMap<>();

  /** What the importance of a section's items adds up to, by its id. */
  private final Map<String, Integer> together = new HashMap<>();

  /**
   * Explains one result.
   *
   * @param pack what it was scored against
   * @param readiness the result
   */
  public Why(RolePack pack, Readiness readiness) {
    this.pack = pack;
    this.readiness = readiness;
    ledger = Ledger.of(readiness);
    pack.requirements().forEach(r -> importance.put(r.id(), r.importance()));
    readiness
        .items()
        .forEach(item -> together.merge(item.section(), importance(item), Integer::sum));
  }

  /** Explains the points earned. */
  public String earned(Outcome.Scored scored) {
    long answered = readiness.items().size() - readiness.unanswered();
    return "%s is the sum of the points of the %s you answered, out of %s. Every line of the ledger is part of it."
        .formatted(
            Numbers.points(scored.earned()),
            answered == 1 ? "one question" : answered + " questions",
            readiness.items().size() == 1
                ? "one that counts"
                : readiness.items().size() + " that count");
  }

  /** Explains the points that could be reached. */
  public String potential(Outcome.Scored scored) {
    long open = readiness.unanswered();
    String earned = Numbers.points(scored.earned());
    if (open == 0) {
      return "%s, so there is nothing to add to %s."
          .formatted(AllAnswered.words(pack, readiness), earned);
    }
    String potential = Numbers.points(scored.potential());
    long between = Tenths.of(scored.potential()) - Tenths.of(scored.earned());
    return "%s would be your points if you were fully there in the %s not answered: %s + %s."
        .formatted(
            potential,
            open == 1 ? "one question" : Numbers.count(open) + " questions",
            earned,
            Numbers.tenths(between));
  }

  /** Explains the points that can be shown. */
  public String evidenced(Outcome.Scored scored) {
    return "%s counts each level only as far as your evidence can show it: your word up to 2, an example up to 3, a document or being seen at work up to 4. Better evidence closes the distance to %s."
        .formatted(Numbers.points(scored.evidenced()), Numbers.points(scored.earned()));
  }

  /** Explains the band. */
  public String band(Outcome.Scored scored) {
    String reason = BandWords.reason(pack, readiness);
    return reason.isEmpty()
        ? "“%s” stands for %s. You have %s."
            .formatted(
                BandWords.name(scored.band()),
                BandWords.range(scored.band()),
                Numbers.whole(scored.earned()))
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
    Ledger.Line line = line(item);
    return "%s %s: %s × %s = %s points.%s"
        .formatted(
            worth,
            level,
            Numbers.tenths(line.maxTenths()),
            Numbers.percent(100 * item.attainment()),
            Numbers.tenths(line.tenths()),
            moved(line.tenths(), line.maxTenths() / 10.0 * item.attainment()));
  }

  /** Explains what closing one gap is worth. */
  public String gain(ItemScore item) {
    Ledger.Line line = line(item);
    return "%s You have %s of them, so closing the gap is worth %s."
        .formatted(worth(item), Numbers.tenths(line.tenths()), Numbers.tenths(line.gainTenths()));
  }

  /** Explains where a must-have stands. */
  public String gate(ItemScore item) {
    String state = item.gate().map(GateWords::meaning).orElse("This is not a must-have.");
    boolean rated = item.gate().isPresent() && item.gate().get() != Gate.UNKNOWN;
    // What is asked for is told once an answer is given, so that nobody leans on it.
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
    return switch (rung.outcome()) {
      case Outcome.Nothing nothing -> NothingWords.sentence(pack, rung.rung(), nothing);
      case Outcome.Scored scored ->
          "The same answers, scored against what this step alone asks, give %s. %s is the smallest of the steps up to here: a ladder holds as well as its weakest step."
              .formatted(
                  Numbers.points(scored.earned()),
                  Numbers.points(rung.cumulative().orElse(scored.earned())));
    };
  }

  /** Explains how far the points may move between two sittings. */
  public String consistency() {
    return Method.consistency(readiness);
  }

  private String worth(ItemScore item) {
    double weight =
        readiness.sections().stream()
            .filter(s -> s.id().equals(item.section()))
            .mapToDouble(SectionScore::weight)
            .findFirst()
            .orElse(0);
    long max = line(item).maxTenths();
    return "%s: %s of all points × importance %d of %d in the section = %s points at most.%s"
        .formatted(
            sectionTitle(item.section()),
            Numbers.percent(weight),
            importance(item),
            together.getOrDefault(item.section(), 0),
            Numbers.tenths(max),
            moved(max, item.maxPoints()));
  }

  /** Tells where a figure was rounded another way than it would be alone. */
  private static String moved(long tenths, double exact) {
    return Tenths.of(exact) == tenths ? "" : " It is rounded so that all lines add up.";
  }

  private Ledger.Line line(ItemScore item) {
    return ledger
        .line(item.id())
        .orElseThrow(() -> new IllegalArgumentException(item.id() + " has no points"));
  }

  private int importance(ItemScore item) {
    return importance.getOrDefault(item.id(), 0);
  }

  private String sectionTitle(String id) {
    return pack.section(id).map(Section::title).orElse(id);
  }
}
