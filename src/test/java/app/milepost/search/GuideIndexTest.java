package app.milepost.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.milepost.format.BundledPacks;
import app.milepost.format.PackReader;
import app.milepost.role.RolePack;
import app.milepost.testkit.CleanPack;
import app.milepost.testkit.SmallGuide;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuideIndexTest {

  private GuideIndex small = GuideIndex.EMPTY;

  @BeforeAll
  void readTheSmallGuide() throws Exception {
    byte[] json = SmallGuide.PACK.getBytes(StandardCharsets.UTF_8);
    small = GuideIndex.of(new PackReader().read("small", new ByteArrayInputStream(json)));
  }

  @Test
  void entriesComeInTheOrderOfThePage() {
    String order =
        """
        page:figures figure:pay guide:job guide:duties guide:sort guide:hours guide:beside \
        guide:clerk guide:typist guide:sides guide:calm guide:dust guide:asked \
        requirement:filing requirement:filing guide:steps-up rung:clerk guide:paid guide:way \
        guide:first-steps guide:ask guide:routes guide:school guide:papers guide:fc guide:lists \
        guide:letter guide:asked-often guide:why guide:places guide:north guide:near \
        guide:archivist page:sources\
        """;
    assertThat(small.entries()).extracting(Entry::anchor).containsExactly(order.split(" "));
  }

  @Test
  void whatOneCanDoIsFoundWhereItIsToldAlone() throws Exception {
    byte[] json = CleanPack.with(CleanPack.ACTIVITIES).getBytes(StandardCharsets.UTF_8);
    RolePack pack = new PackReader().read("clean", new ByteArrayInputStream(json));
    for (String words : List.of("a friend finds", "evening", "8 weeks", "$80.50", "books cost")) {
      assertThat(GuideIndex.of(pack).find(words).hits()).isEmpty();
      assertThat(GuideIndex.ofAll(pack).find(words).hits())
          .extracting(Hit::chapter)
          .containsExactly("What you can do");
    }
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("By date", "guide:sort"),
        arguments("3 hours", "guide:sort"),
        arguments("Nobody counted", "guide:hours"),
        arguments("works letters", "guide:typist"),
        arguments("against", "guide:sides"),
        arguments("shelf list", "requirement:filing"),
        arguments("6-9 months", "guide:school"),
        arguments("a desk", "guide:school"),
        arguments("the guild", "guide:fc"),
        arguments("$10", "guide:north"),
        arguments("older files", "guide:archivist"),
        arguments("shelf kept", "guide:letter"),
        arguments("survey", "page:sources"),
        arguments("0+ years", "rung:clerk"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyKindOfTextIsFound(String query, String anchor) {
    assertThat(small.find(query).hits()).extracting(Hit::anchor).contains(anchor);
  }

  @Test
  void everyWordMustOccurInTheEntryInAnyOrder() {
    assertThat(small.find("SORT you").hits()).extracting(Hit::anchor).containsExactly("guide:sort");
    assertThat(small.find("sort letters").hits()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "?", "\"\"", " ( ) "})
  void nothingTypedFindsNothing(String query) {
    assertThat(small.find(query)).isEqualTo(Findings.NONE);
    assertThat(GuideIndex.isSearchable(query)).isFalse();
  }

  @Test
  void aHitSaysWhereItStandsAndWhy() {
    Hit hit = small.find("guild").hits().getFirst();
    assertThat(hit.chapter()).isEqualTo("The way in");
    assertThat(hit.heading()).isEqualTo(new Excerpt("FC: Filing Certificate", List.of()));
    assertThat(hit.snippet()).isEqualTo(new Excerpt("The guild", List.of(new Match(4, 9))));
  }

  @Test
  void aMatchInTheHeadingAloneShowsHowTheEntryBegins() {
    Hit hit = small.find("archivist").hits().getFirst();
    assertThat(hit.heading().matches()).containsExactly(new Match(0, 9));
    assertThat(hit.snippet()).isEqualTo(new Excerpt("Keeps old files.", List.of()));
  }

  @Test
  void longTextsAreCutAroundTheFirstMatch() {
    Excerpt snippet = snippet("word ".repeat(60) + "needle " + "tail ".repeat(60));
    assertThat(snippet.text()).hasSizeLessThan(160).startsWith("… word").endsWith("tail …");
    Match match = snippet.matches().getFirst();
    assertThat(snippet.text().substring(match.from(), match.to())).isEqualTo("needle");
    assertThat(snippet("x".repeat(300) + "needle" + "y".repeat(300)).text())
        .contains("needle")
        .hasSizeLessThan(160);
  }

  @Test
  void theBundledGuideIsFoundWithoutTypingAccentsQuotesAndCommas() {
    GuideIndex bundled = GuideIndex.of(BundledPacks.read("health-records-technician"));
    assertThat(bundled.find("resume").hits()).isNotEmpty();
    assertThat(bundled.find("47190").hits()).isNotEmpty().isEqualTo(hits(bundled, "47,190"));
    assertThat(bundled.find("6-18 MONTHS").hits())
        .isNotEmpty()
        .isEqualTo(hits(bundled, "6–18 months"));
    assertThat(bundled.find("associate’s").hits())
        .isNotEmpty()
        .isEqualTo(hits(bundled, "associate's"));
  }

  private static List<Hit> hits(GuideIndex index, String query) {
    return index.find(query).hits();
  }

  private static Excerpt snippet(String text) {
    return Entry.of("a", "b", "c", List.of(text))
        .hit(List.of(Term.of("needle")), Closeness.WORD)
        .snippet();
  }
}
