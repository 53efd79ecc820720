package app.milepost.scoring.near;

import app.milepost.role.RolePack;
import app.milepost.scoring.AnswerSheet;
import app.milepost.scoring.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Scores every career with what a person has answered anywhere, each as if it were scored alone.
 * Immutable; any number of threads may share it.
 */
public final class NearCareers {

  private static final Comparator<NearCareer> NEAREST =
      Comparator.comparingDouble((NearCareer near) -> near.figures().earned())
          .reversed()
          .thenComparing(
              Comparator.comparingDouble((NearCareer near) -> near.figures().potential())
                  .reversed());

  private final List<Scorer> scorers;

  /**
   * Prepares careers for scoring.
   *
   * @param careers their packs or outlines
   */
  public NearCareers(List<RolePack> careers) {
    scorers = careers.stream().map(Scorer::new).toList();
  }

  /**
   * Scores them all on the rung each is meant for.
   *
   * @param goOn asked before each career whether the result is still wanted
   * @return those with a rating that counts, most points first, then those with most points still
   *     possible, then in the order given; what was scored so far where it is no longer wanted
   */
  public List<NearCareer> score(KnownAnswers known, BooleanSupplier goOn) {
    List<NearCareer> near = new ArrayList<>();
    for (Scorer scorer : scorers) {
      if (!goOn.getAsBoolean()) {
        break;
      }
      NearCareers.score(scorer, known, near);
    }
    near.sort(NEAREST);
    return List.copyOf(near);
  }

  private static void score(Scorer scorer, KnownAnswers known, List<NearCareer> into) {
    RolePack career = scorer.pack();
    AnswerSheet sheet = known.sheet(career);
    int answered = 0;
    int asked = 0;
    for (int i = 0; i < sheet.size(); i++) {
      boolean counts =
          career.requirements().get(i).requiredAt(career.defaultRung()) > 0
              && !sheet.isNotApplicable(i);
      asked += counts ? 1 : 0;
      answered += counts && sheet.isRated(i) ? 1 : 0;
    }
    if (answered > 0) {
      int rated = answered;
      int all = asked;
      scorer
          .outcome(career.defaultRung(), sheet)
          .scored()
          .ifPresent(figures -> into.add(new NearCareer(career.id(), figures, rated, all)));
    }
  }
}
