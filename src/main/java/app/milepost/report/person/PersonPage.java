package app.milepost.report.person;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.report.StepWords;
import app.milepost.report.person.HeldOnPerson.Scored;
import app.milepost.report.person.HeldOnPerson.Ticked;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.words.AnswerWords;
import app.milepost.words.BandWords;
import app.milepost.words.NothingWords;
import app.milepost.words.Numbers;
import app.milepost.words.Viewpoint;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * All that is held on one person in the form the template wants: only texts and lists.
 *
 * @param held what is held
 * @param styles style sheets, colors filled in
 */
record PersonPage(HeldOnPerson held, String styles) {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);
  private static final String NOTHING = "Nothing";

  record LineBox(String label, String text) {}

  record AnswerBox(String title, String own, String counsellor, String note) {}

  record SessionBox(
      String title, List<LineBox> lines, List<AnswerBox> answers, List<String> steps) {

    boolean hasAnswers() {
      return !answers.isEmpty();
    }

    boolean hasSteps() {
      return !steps.isEmpty();
    }
  }

  String title() {
    return "All that is held on " + name();
  }

  String name() {
    String name = held.person().name();
    return name.isBlank() ? "a person without a name" : name;
  }

  String date() {
    return moment(held.at(), held.zone());
  }

  List<LineBox> details() {
    Details details = held.person().details();
    return List.of(
        new LineBox("Name", orNothing(details.name())),
        new LineBox("Contact", orNothing(details.contact())),
        new LineBox("Tags", orNothing(String.join(", ", details.tags()))),
        new LineBox(
            "Agreed to their data being kept",
            details.consent().map(day -> "On " + Numbers.date(day)).orElse("Not noted")),
        new LineBox("On file since", moment(held.person().since(), held.zone())),
        new LineBox("Archived", held.person().archived() ? "Yes" : "No"),
        new LineBox("Number in Milepost", String.valueOf(held.person().id())));
  }

  /** What is ticked, or a sentence that says why it is not told. */
  List<String> ticked() {
    return held.ticks()
        .map(ticks -> ticks.isEmpty() ? List.of("Nothing is ticked.") : texts(ticks))
        .orElse(List.of("What is ticked is damaged in the database, so it can't be read."));
  }

  private static List<String> texts(List<Ticked> ticks) {
    return ticks.stream().map(Ticked::text).toList();
  }

  List<SessionBox> sessions() {
    List<SessionBox> boxes = new ArrayList<>();
    for (Scored scored : held.sessions()) {
      boxes.add(box(scored, boxes.size() + 1));
    }
    return boxes;
  }

  boolean hasSessions() {
    return !held.sessions().isEmpty() || !held.unreadable().isEmpty();
  }

  /** One line for each session that is kept but can't be read here. */
  List<String> unreadable() {
    return held.unreadable().stream()
        .map(head ->
            "One more session, of %s, is kept. It is damaged in the database, so what was said in it can't be read."
                .formatted(moment(head.at(), held.zone())))
        .toList();
  }

  boolean hasDone() {
    return !held.done().isEmpty();
  }

  List<LineBox> done() {
    return held.done().stream()
        .map(deed -> new LineBox(moment(deed.at(), held.zone()), deed.what()))
        .toList();
  }

  private SessionBox box(Scored scored, int number) {
    SessionHead head = scored.session().head();
    Counsel counsel = scored.session().counsel();
    List<LineBox> lines = new ArrayList<>();
    if (!counsel.name().isEmpty()) {
      lines.add(new LineBox("Name", counsel.name()));
    }
    lines.add(new LineBox("Career", scored.pack().map(RolePack::title).orElse(head.role())));
    lines.add(new LineBox("Step aimed at", rung(scored)));
    lines.add(new LineBox("Began", moment(head.startedAt(), held.zone())));
    lines.add(
        new LineBox(
            "Closed", head.closedAt().map(at -> moment(at, held.zone())).orElse("In progress")));
    lines.add(
        new LineBox(
            "Score",
            scored
                .readiness()
                .map(readiness -> score(scored, readiness))
                .orElse("Not worked out: the role pack can't be read here")));
    lines.add(new LineBox("Private notes of the counsellor", orNothing(counsel.privateNotes())));
    lines.add(new LineBox("Printed notes", orNothing(counsel.sharedNotes())));
    counsel
        .appointment()
        .ifPresent(day -> lines.add(new LineBox("Next appointment", Numbers.date(day))));
    PlanLines.of(scored).forEach((label, text) -> lines.add(new LineBox(label, text)));
    return new SessionBox(
        "Session " + number,
        lines,
        answers(scored),
        counsel.steps().stream().map(StepWords::of).toList());
  }

  private static String rung(Scored scored) {
    String id = scored.session().head().rung();
    return scored.pack().flatMap(pack -> pack.rung(id)).map(Rung::title).orElse(id);
  }

  private static String score(Scored scored, Readiness readiness) {
    return switch (readiness.outcome()) {
      case Outcome.Scored figures ->
          "%s of 100 points, up to %s once all is answered; %s can be shown; %s"
              .formatted(
                  Numbers.points(figures.earned()),
                  Numbers.points(figures.potential()),
                  Numbers.points(figures.evidenced()),
                  BandWords.of(figures));
      case Outcome.Nothing nothing ->
          scored
              .pack()
              .map(pack -> NothingWords.sentence(pack, readiness.rung(), nothing))
              .orElse(NothingWords.SHORT);
    };
  }

  private static List<AnswerBox> answers(Scored scored) {
    Session session = scored.session();
    Set<String> ids = new LinkedHashSet<>(session.answers().keySet());
    ids.addAll(session.counsel().answers().keySet());
    return ids.stream()
        .map(id -> {
          Optional<Answer> own = Optional.ofNullable(session.answers().get(id));
          Optional<Answer> counsellor = Optional.ofNullable(session.counsel().answers().get(id));
          return new AnswerBox(
              scored
                  .pack()
                  .flatMap(pack -> pack.requirement(id))
                  .map(Requirement::title)
                  .orElse(id),
              own.map(AnswerWords::of).orElse("–"),
              counsellor.map(a -> AnswerWords.of(a, Viewpoint.OBSERVER)).orElse("–"),
              notes(own, counsellor));
        })
        .toList();
  }

  private static String notes(Optional<Answer> own, Optional<Answer> counsellor) {
    List<String> notes = new ArrayList<>();
    own.map(PersonPage::note).filter(n -> !n.isBlank()).ifPresent(notes::add);
    counsellor
        .map(PersonPage::note)
        .filter(n -> !n.isBlank())
        .ifPresent(n -> notes.add("Counsellor: " + n));
    return String.join("\n", notes);
  }

  private static String note(Answer answer) {
    return answer instanceof Answer.NotApplicable out
        ? String.join("\n", out.reason(), out.note()).strip()
        : answer.note();
  }

  private static String orNothing(String text) {
    return text.isBlank() ? NOTHING : text;
  }

  private static String moment(Instant at, ZoneId zone) {
    return "%s, %s"
        .formatted(Numbers.date(LocalDate.ofInstant(at, zone)), TIME.format(at.atZone(zone)));
  }
}
