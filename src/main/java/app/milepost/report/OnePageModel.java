package app.milepost.report;

import app.milepost.report.PageModel.StateRow;
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

  /** Names of must-haves in one state take two lines or three. */
  private static final int TITLES_ROOM = 200;

  private ReadinessSummary summary() {
    return page.summary();
  }

  List<Strength> strengths() {
    return summary().strengths().stream().limit(STRENGTHS).toList();
  }

  String moreStrengths() {
    return more(summary().strengths().size() - STRENGTHS);
  }

  /** The states of must-haves, open ones first, each with as many names as there is room for. */
  List<StateRow> mustHaves() {
    return summary().mustHavesByState().entrySet().stream()
        .map(state -> PageModel.row(state.getKey(), titles(state.getValue())))
        .toList()
        .reversed();
  }

  private static String titles(List<String> all) {
    int named = 1;
    int length = all.getFirst().length();
    while (named < all.size() && length + all.get(named).length() <= TITLES_ROOM) {
      length += all.get(named).length();
      named++;
    }
    String first = String.join("; ", all.subList(0, named));
    return named == all.size() ? first : "%s; %s".formatted(first, more(all.size() - named));
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
        : "%s questions are not answered, %s."
            .formatted(Numbers.capital(open.size()), share(mustHaves, open.size()));
  }

  private static String share(long mustHaves, long open) {
    if (mustHaves == open) {
      return open == 2 ? "both must-haves" : "all of them must-haves";
    }
    if (mustHaves == 1) {
      return "one of them a must-have";
    }
    return "%s of them must-haves".formatted(mustHaves == 0 ? "none" : Numbers.count(mustHaves));
  }

  private static String more(int rest) {
    return rest <= 0 ? "" : "and %s more".formatted(Numbers.count(rest));
  }
}
