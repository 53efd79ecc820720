package app.milepost.report;

import app.milepost.report.ReadinessSummary.Open;
import app.milepost.report.ReadinessSummary.Question;
import app.milepost.report.ReadinessSummary.Strength;
import app.milepost.words.Numbers;
import java.util.List;

/**
 * A summary on one page, for whoever reads in a hurry.
 *
 * @param page the whole of it
 */
record OnePageModel(PageModel page) {

  private static final int STRENGTHS = 4;
  private static final int ACTIONS = 3;
  private static final int GAPS = 5;
  private static final int QUESTIONS = 2;

  private ReadinessSummary summary() {
    return page.summary();
  }

  List<Strength> strengths() {
    return summary().strengths().stream().limit(STRENGTHS).toList();
  }

  String moreStrengths() {
    return more(summary().strengths().size() - STRENGTHS);
  }

  List<String> actions() {
    return summary().actions().stream().limit(ACTIONS).toList();
  }

  boolean hasActions() {
    return !actions().isEmpty();
  }

  List<PageModel.GapRow> gaps() {
    return page.gaps().stream().limit(GAPS).toList();
  }

  boolean hasGaps() {
    return !summary().gaps().isEmpty();
  }

  String moreGaps() {
    return more(summary().gaps().size() - GAPS);
  }

  boolean hasStrengths() {
    return !summary().strengths().isEmpty();
  }

  List<Question> questions() {
    return summary().questions().stream().limit(QUESTIONS).toList();
  }

  boolean hasQuestions() {
    return !questions().isEmpty();
  }

  /** What is open in one line: how many questions, and how many of them are must-haves. */
  String open() {
    List<Open> open = summary().answerFirst();
    long mustHaves = open.stream().filter(Open::mustHave).count();
    if (open.isEmpty()) {
      return "";
    }
    return open.size() == 1
        ? "One question is not answered: %s.".formatted(open.getFirst().title())
        : "%s questions are not answered, %s of them must-haves."
            .formatted(Numbers.capital(open.size()), Numbers.count(mustHaves));
  }

  private static String more(int rest) {
    return rest <= 0 ? "" : "and %s more".formatted(Numbers.count(rest));
  }
}
