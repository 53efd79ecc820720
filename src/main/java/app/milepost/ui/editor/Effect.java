package app.milepost.ui.editor;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Scorer;
import app.milepost.words.Numbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a change to a career does to the score of the person on screen. Their answers count by
 * requirement where the career is made of the one they answered, else by competency.
 *
 * @param before what the career gives as it was opened or saved last; empty where it is new
 * @param after what it gives as it is now
 */
record Effect(Optional<Figures> before, Figures after) {

  /**
   * A score as an interval.
   *
   * @param rung the title of the rung that is scored
   * @param scored empty where nothing can be scored
   * @param answered how many of the things asked for have a rating
   * @param asked how many things are asked for
   */
  record Figures(String rung, Optional<Outcome.Scored> scored, long answered, long asked) {}

  /**
   * Somebody's answers.
   *
   * @param career what they answered
   * @param said what they said
   */
  record OnScreen(RolePack career, Assessment said) {

    /** Returns what counts for a requirement: what was said about it, or of its competency. */
    Answer answer(Requirement requirement, boolean same) {
      Answer here = same ? said.answerTo(requirement.id()) : Answer.NotAnswered.BLANK;
      return here instanceof Answer.NotAnswered && !requirement.competency().isEmpty()
          ? career.requirements().stream()
              .filter(r -> r.competency().equals(requirement.competency()))
              .map(r -> said.answerTo(r.id()))
              .filter(Answer.Rated.class::isInstance)
              .findFirst()
              .orElse(here)
          : here;
    }
  }

  /**
   * Works it out.
   *
   * @param base what the career was made of, or what it said before, if anything
   * @param now a sound pack
   */
  static Effect of(Optional<RolePack> base, RolePack now, OnScreen person) {
    boolean same = base.map(RolePack::id).equals(Optional.of(person.career().id()));
    return new Effect(base.map(pack -> figures(pack, same, person)), figures(now, same, person));
  }

  /**
   * Scores a career.
   *
   * @param same whether the person's answers are about it, or about what it was made of
   */
  private static Figures figures(RolePack pack, boolean same, OnScreen person) {
    String id =
        person
            .said()
            .rung()
            .filter(rung -> same)
            .map(pack::rungOrDefault)
            .orElse(pack.defaultRung());
    Map<String, Answer> answers = new HashMap<>();
    for (Requirement requirement : pack.requirements()) {
      answers.put(requirement.id(), person.answer(requirement, same));
    }
    List<Requirement> asked =
        pack.asked(id).stream()
            .filter(r -> !(answers.get(r.id()) instanceof Answer.NotApplicable))
            .toList();
    long answered = asked.stream().filter(r -> answers.get(r.id()) instanceof Answer.Rated).count();
    return new Figures(
        pack.rung(id).map(Rung::title).orElse(id),
        new Scorer(pack).score(id, answers).scored(),
        answered,
        asked.size());
  }

  /** Returns a sentence. */
  String sentence() {
    if (after.answered() == 0) {
      return "None of the answers on screen count for this career yet.";
    }
    String now =
        "%s of 100 points at “%s”, with %d of %d answered."
            .formatted(points(after), after.rung(), after.answered(), after.asked());
    return before
        .filter(figures -> figures.answered() > 0)
        .map(figures ->
            points(figures).equals(points(after)) && figures.rung().equals(after.rung())
                ? "The score stays: " + now
                : "Before: %s of 100 at “%s”. Now: %s"
                    .formatted(points(figures), figures.rung(), now))
        .orElse("With the answers on screen: " + now);
  }

  private static String points(Figures figures) {
    if (figures.scored().isEmpty()) {
      return "no points";
    }
    String earned = Numbers.points(figures.scored().get().earned());
    String potential = Numbers.points(figures.scored().get().potential());
    return earned.equals(potential) ? earned : earned + "–" + potential;
  }
}
