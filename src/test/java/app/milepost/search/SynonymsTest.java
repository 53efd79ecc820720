package app.milepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words and phrases that mean the same, found for each other. */
class SynonymsTest {

  private static final Synonyms SYNONYMS =
      new Synonyms(
          List.of(
              List.of("Pay", "salary", "wage"),
              List.of("course", "class"),
              List.of("remote work", "work from home", "telework")));

  private static List<Term> terms(String query) {
    return SYNONYMS.terms(Query.every(query));
  }

  private static List<String> others(Term term) {
    return term.others().stream().map(Synonyms.Phrase::shown).toList();
  }

  @Test
  void aWordBringsTheOthersOfItsGroup() {
    assertThat(terms("PAY").getFirst().typed()).containsExactly("pay");
    assertThat(others(terms("PAY").getFirst())).containsExactly("salary", "wage");
    assertThat(others(terms("wages").getFirst())).containsExactly("Pay", "salary");
    assertThat(others(terms("payroll").getFirst())).isEmpty();
  }

  @Test
  void aPhraseIsLookedForBeforeItsWords() {
    Term phrase = terms("work from home").getFirst();
    assertThat(phrase.typed()).containsExactly("work", "from", "home");
    assertThat(others(phrase)).containsExactly("remote work", "telework");
    assertThat(terms("work from home pay")).hasSize(2);
    assertThat(terms("work home")).extracting(SynonymsTest::others).containsOnly(List.of());
  }

  @Test
  void theOthersAreFoundAsWholeWordsOnly() {
    List<Term> course = terms("course");
    assertThat(entry("Two classes a week").closeness(course)).isEmpty();
    assertThat(entry("One class a week").closeness(course)).contains(Closeness.WORD);
    assertThat(entry("A classification").closeness(course)).isEmpty();
    assertThat(entry("Its coursework").closeness(course)).contains(Closeness.START);
    assertThat(entry("You may telework").closeness(terms("remote work"))).contains(Closeness.WORD);
  }

  @Test
  void whatHasNoWordMeansNothing() {
    Synonyms marks = new Synonyms(List.of(List.of("??", "pay", "( )")));
    Term pay = marks.terms(List.of("pay")).getFirst();
    assertThat(others(pay)).isEmpty();
    assertThat(entry("Pay?? ( )").closeness(List.of(pay))).contains(Closeness.WORD);
  }

  @Test
  void whatMeansTheSameIsMarkedToo() {
    Marks marks = new Marks(terms("wage"));
    assertThat(marks.in("Pay is a wage, payroll is not"))
        .containsExactly(new Match(0, 3), new Match(9, 13));
  }

  @Test
  void whatWasFoundInOtherWordsIsSaid() {
    GuideIndex bundled = GuideIndex.of(BundledPacks.read("health-records-technician"));
    Findings salary = bundled.find("salary");
    assertThat(salary.also()).contains("pay").doesNotContain("salary");
    assertThat(salary.alsoWords()).startsWith("also: ");
    assertThat(salary.hits()).hasSizeGreaterThan(bundled.find("salar").hits().size());
    assertThat(bundled.find("coding").also()).isEmpty();
    assertThat(bundled.find("zzz pay").also()).isEmpty();
  }

  private static Entry entry(String text) {
    return Entry.of("guide:a", "A", "Heading", List.of(text));
  }
}
