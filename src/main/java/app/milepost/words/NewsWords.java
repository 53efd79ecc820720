package app.milepost.words;

import app.milepost.role.Requirement;
import app.milepost.scoring.Gate;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.ItemChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What changed for a person between two assessments, before any points: what they can tell. */
public final class NewsWords {

  /** More titles than these are counted, not named. */
  private static final int NAMED = 4;

  private NewsWords() {}

  /** Returns what became of the readiness. */
  public static String readiness(Comparison comparison) {
    String before = BandWords.of(comparison.before().outcome());
    String after = BandWords.of(comparison.after().outcome());
    return before.equals(after)
        ? "Readiness: %s, as before".formatted(after)
        : "Readiness: from “%s” to “%s”".formatted(before, after);
  }

  /** Returns what else changed for the person, the best first. */
  public static List<String> of(Comparison comparison) {
    List<String> news = new ArrayList<>();
    add(news, "must-have closed", "must-haves closed", closed(comparison, Gate.UNMET));
    add(
        news,
        "must-have met that was not answered before",
        "must-haves met that were not answered before",
        closed(comparison, Gate.UNKNOWN));
    add(news, "skill raised", "skills raised", titles(comparison, ItemChange::raised));
    add(news, "must-have open again", "must-haves open again", reopened(comparison));
    add(news, "skill rated lower", "skills rated lower", titles(comparison, ItemChange::lowered));
    return news;
  }

  private static void add(List<String> news, String one, String many, List<String> titles) {
    if (!titles.isEmpty()) {
      String which = titles.size() > NAMED ? "" : ": " + Numbers.list(titles);
      news.add(
          "%s %s%s."
              .formatted(Numbers.capital(titles.size()), titles.size() == 1 ? one : many, which));
    }
  }

  private static List<String> closed(Comparison comparison, Gate was) {
    return titles(
        comparison,
        item ->
            gate(comparison.before(), item).filter(g -> g == was).isPresent()
                && gate(comparison.after(), item).filter(g -> !g.blocks()).isPresent());
  }

  private static List<String> reopened(Comparison comparison) {
    return titles(
        comparison,
        item ->
            gate(comparison.before(), item).filter(g -> !g.blocks()).isPresent()
                && gate(comparison.after(), item).filter(Gate::blocks).isPresent());
  }

  private static List<String> titles(Comparison comparison, Predicate<ItemChange> wanted) {
    return comparison.items().stream()
        .filter(wanted)
        .map(ItemChange::requirement)
        .map(Requirement::title)
        .toList();
  }

  private static Optional<Gate> gate(Readiness readiness, ItemChange item) {
    return readiness.item(item.requirement().id()).flatMap(score -> score.gate());
  }
}
