package app.milepost.report.employment;

import app.milepost.plan.Barrier;
import app.milepost.plan.Brought;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentDetails.Service;
import app.milepost.plan.EmploymentText;
import app.milepost.report.pdf.HeaderText;
import app.milepost.report.plan.BudgetWords;
import app.milepost.words.ActivityWords;
import app.milepost.words.Method;
import app.milepost.words.Numbers;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An employment plan in the form the template wants: only texts and lists. What is not filled in is
 * an empty text, and the template leaves room to write there.
 *
 * @param plan what it tells
 */
record EmploymentPage(EmploymentPlan plan) {

  private static final int ROWS_TO_WRITE_ON = 4;

  /** So many stand on one page together, with what is above them. */
  private static final int FEW_REVIEWS = 12;

  private static final String NO_LEVEL = "–";

  record Field(String label, String text) {}

  record Row(
      String number,
      String title,
      String time,
      String provider,
      String days,
      String cost,
      String payer,
      String own) {}

  record Objective(String title, String from, String to) {}

  record BarrierRow(String label, String text, boolean marked) {}

  record Criterion(String title, String done, String end) {}

  String title() {
    return titled(plan.person());
  }

  String header() {
    return titled(HeaderText.shortened(plan.person()));
  }

  private static String titled(String person) {
    return person.isBlank()
        ? "Individual employment plan"
        : "Individual employment plan: " + person;
  }

  String person() {
    return plan.person().strip();
  }

  String updated() {
    return Numbers.date(plan.updated());
  }

  List<Field> head() {
    return List.of(
        new Field("Client", person()),
        new Field("Program", details().text(EmploymentText.PROGRAM)),
        new Field("Career", plan.pack().title()),
        new Field("Last updated", updated()));
  }

  List<Field> goals() {
    return List.of(
        new Field("Primary goal", plan.goal()),
        new Field("Secondary goal", details().text(EmploymentText.SECONDARY_GOAL)));
  }

  private EmploymentDetails details() {
    return plan.details();
  }

  /** What the steps bring together, each skill once. */
  List<Objective> brought() {
    return Brought.together(
            plan.services().stream().flatMap(service -> service.brought().stream()).toList())
        .stream()
        .map(skill ->
            new Objective(
                skill.title(),
                skill.from().isPresent() ? "Level " + skill.from().getAsInt() : NO_LEVEL,
                "Level " + skill.to()))
        .toList();
  }

  boolean hasNoLevel() {
    return brought().stream().anyMatch(skill -> skill.from().equals(NO_LEVEL));
  }

  boolean hasBrought() {
    return !brought().isEmpty();
  }

  String objectives() {
    return details().text(EmploymentText.OBJECTIVES);
  }

  List<Row> services() {
    return IntStream.range(0, plan.services().size())
        .mapToObj(i -> row(i + 1, plan.services().get(i)))
        .toList();
  }

  private Row row(int number, PlannedService service) {
    Service arranged = details().service(service.activity());
    return new Row(
        String.valueOf(number),
        service.title(),
        ActivityWords.hours(service.hours()),
        arranged.provider().isBlank() ? service.provider() : arranged.provider(),
        "%s –\n%s".formatted(Numbers.shortDate(service.start()), Numbers.shortDate(service.end())),
        service.cost(),
        arranged.payer(),
        arranged.ownContribution());
  }

  /** What it was made for, in a sentence; empty where nothing was reckoned with. */
  String budget() {
    return plan.budget()
        .map(budget -> "Made for %s.".formatted(BudgetWords.of(budget, plan.pack().currency())))
        .orElse("");
  }

  /** The hours of all steps. */
  String allHours() {
    return ActivityWords.hours(plan.services().stream().mapToInt(PlannedService::hours).sum());
  }

  /** What all steps cost at most. */
  String allCost() {
    BigDecimal all =
        plan.services().stream().map(PlannedService::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    return all.signum() == 0
        ? "Free"
        : "%s at most".formatted(ActivityWords.money(all, plan.pack().currency()));
  }

  boolean hasServices() {
    return !plan.services().isEmpty();
  }

  /** As many as there are empty rows to write on. */
  List<Integer> emptyRows() {
    return Collections.nCopies(ROWS_TO_WRITE_ON, 0);
  }

  List<Criterion> criteria() {
    return plan.services().stream()
        .map(service ->
            new Criterion(service.title(), service.done(), Numbers.shortDate(service.end())))
        .toList();
  }

  List<String> reviews() {
    return details().reviews().stream().map(Numbers::date).toList();
  }

  boolean fewReviews() {
    return details().reviews().size() <= FEW_REVIEWS;
  }

  boolean hasReviews() {
    return !details().reviews().isEmpty();
  }

  String clientDuties() {
    return details().text(EmploymentText.CLIENT_DUTIES);
  }

  String counsellorDuties() {
    return details().text(EmploymentText.COUNSELLOR_DUTIES);
  }

  /** All there are to choose from, those that are named with a mark. */
  List<BarrierRow> barriers() {
    return Stream.of(Barrier.values())
        .map(barrier ->
            new BarrierRow(
                BarrierWords.name(barrier),
                details().barriers().getOrDefault(barrier, ""),
                details().barriers().containsKey(barrier)))
        .toList();
  }

  boolean hasBarriers() {
    return !details().barriers().isEmpty();
  }

  String barrierList() {
    return Numbers.date(Barrier.LIST_OF);
  }

  String supportiveServices() {
    return details().text(EmploymentText.SUPPORTIVE_SERVICES);
  }

  List<MarketFacts.Line> facts() {
    return MarketFacts.of(plan.pack());
  }

  boolean hasFacts() {
    return !plan.pack().keyFacts().isEmpty();
  }

  List<Field> revisions() {
    List<Field> rows = new ArrayList<>();
    for (EmploymentPlan.Revision revision : plan.revisions()) {
      rows.add(new Field(revision(rows.size() + 1, revision.on()), revision.what()));
    }
    return rows;
  }

  private static String revision(int number, LocalDate on) {
    return "%d · %s".formatted(number, Numbers.date(on));
  }

  /** What there is to say of the last revision; empty where this is it. */
  String standing() {
    return switch (plan.standing()) {
      case AGREED -> "";
      case STEPS_AGREED ->
          "Only the steps of the last revision were kept when it was agreed on. What is filled in beyond them is as of %s."
              .formatted(updated());
      case DRAFT ->
          hasRevisions()
              ? "A draft of %s. Its steps, their days or what is filled in differ from what was agreed on last."
                  .formatted(updated())
              : "A draft of %s. Nothing has been agreed on yet.".formatted(updated());
    };
  }

  boolean hasRevisions() {
    return !plan.revisions().isEmpty();
  }

  String notice() {
    return Method.NOTICE;
  }
}
