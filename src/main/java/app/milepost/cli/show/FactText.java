package app.milepost.cli.show;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.KeyFact;
import app.milepost.words.FactWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts, each with its time, place and source. */
final class FactText {

  private FactText() {}

  /** Writes each fact, {@code - $47,190: US median, a year; May 2023 [bls]}, and its note. */
  static void print(List<Fact> facts, TextPage page) {
    for (Fact fact : facts) {
      page.hanging("- ", line(fact));
      page.indented().paragraph(fact.note());
    }
  }

  /** Writes facts below a word that says what they tell, nothing where there are none. */
  static void print(String name, List<Fact> facts, TextPage page) {
    if (!facts.isEmpty()) {
      page.paragraph(name + ":");
      print(facts, page.indented());
    }
  }

  /** Writes a key figure or a conflict. */
  static void print(KeyFact figure, String title, TextPage page) {
    page.blank();
    page.paragraph(title);
    TextPage inner = page.indented();
    print(figure.facts(), inner);
    inner.paragraph(figure.note());
  }

  private static String line(Fact fact) {
    // Words without a time are common, and there it goes without saying.
    boolean timed = !(fact.value() instanceof FactValue.Words) || !fact.period().isEmpty();
    String about =
        Stream.of(fact.label(), timed ? FactWords.period(fact) : "", fact.region())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining("; "));
    String value = FactWords.value(fact);
    return "%s%s [%s]".formatted(about.isEmpty() ? value : value + ": ", about, fact.source());
  }
}
