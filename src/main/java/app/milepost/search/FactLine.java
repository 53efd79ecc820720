package app.milepost.search;

import app.milepost.role.Fact;
import app.milepost.words.FactWords;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A fact as one line; its source is told at the end of the page. */
final class FactLine {

  private FactLine() {}

  static String of(Fact fact) {
    return Stream.of(FactWords.value(fact), fact.label(), fact.period(), fact.region(), fact.note())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
