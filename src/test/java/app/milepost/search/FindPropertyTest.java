package app.milepost.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.role.Guide;
import app.milepost.role.RolePack;
import app.milepost.testkit.ChangedPacks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Thousands of queries over the bundled guide, drawn from its own words and from anywhere. */
class FindPropertyTest {

  private static final long SEED = 20_261_122;
  private static final int ROUNDS = 1_000;

  private final GuideIndex index = GuideIndex.of(withoutSynonyms());
  private final Random random = new Random(SEED);

  @Test
  void everyEntryIsFoundByEachOfItsWords() {
    for (Entry entry : index.entries()) {
      Stream<String> texts = entry.all().map(Folded::original);
      for (String word : texts.flatMap(t -> Query.words(t).stream()).distinct().toList()) {
        List<Term> terms = Query.words(word).stream().map(Term::of).toList();
        assertThat(entry.closeness(terms)).as("%s: %s", entry.anchor(), word).isPresent();
      }
    }
  }

  @Test
  void theHitsAreThoseThatHaveEveryWordTheNearestFirstAndElseInTheOrderOfThePage() {
    List<String> words = wordsOfTheGuide();
    int found = 0;
    int inside = 0;
    for (int round = 0; round < ROUNDS; round++) {
      String query = query(words);
      List<Hit> hits = index.find(query).hits();
      List<String> whole = anchors(query, entry -> !isInside(entry, query));
      List<String> within = anchors(query, entry -> isInside(entry, query));
      assertThat(hits)
          .as(query)
          .filteredOn(Hit::isInside)
          .extracting(Hit::anchor)
          .isEqualTo(within);
      assertThat(hits).as(query).isSortedAccordingTo(Comparator.comparing(Hit::isInside));
      if (!Query.hasAcronym(query)) {
        assertThat(hits.subList(0, whole.size())).extracting(Hit::anchor).isEqualTo(whole);
      }
      assertThat(hits).hasSize(whole.size() + within.size());
      found += hits.size();
      inside += within.size();
    }
    assertThat(found).isGreaterThan(ROUNDS);
    assertThat(inside).isPositive();
  }

  private List<String> anchors(String query, Predicate<Entry> which) {
    return index.entries().stream()
        .filter(e -> hasAll(e, query))
        .filter(which)
        .map(Entry::anchor)
        .toList();
  }

  /** By another way than the index: some word begins no word of the entry. */
  private static boolean isInside(Entry entry, String query) {
    String all = entry.all().map(Folded::text).collect(Collectors.joining("\n"));
    return Query.words(query).stream()
        .anyMatch(word -> {
          String joined = Character.isLetterOrDigit(word.charAt(0)) ? "(?<![\\p{L}\\p{N}])" : "";
          return !Pattern.compile(joined + Pattern.quote(word)).matcher(all).find();
        });
  }

  private static RolePack withoutSynonyms() {
    RolePack pack = BundledPacks.read("health-records-technician");
    Guide guide = pack.guide();
    return ChangedPacks.withGuide(
        pack, pack.id(), new Guide(guide.glance(), guide.chapters(), guide.conflicts(), List.of()));
  }

  @Test
  void whatAHitShowsIsMarkedWhereItSaysAWord() {
    List<String> words = wordsOfTheGuide();
    for (int round = 0; round < ROUNDS; round++) {
      String query = query(words);
      for (Hit hit : index.find(query).hits()) {
        assertMarked(hit.heading(), Query.words(query));
        assertMarked(hit.snippet(), Query.words(query));
      }
    }
  }

  @Test
  void anyLettersAreAnswered() {
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder query = new StringBuilder();
      random.ints(random.nextInt(12), 0, 0x20000).forEach(query::appendCodePoint);
      assertThat(index.find(query.toString()).hits())
          .hasSizeLessThanOrEqualTo(index.entries().size());
    }
  }

  /** By another way than the index: all texts of an entry in one. */
  private static boolean hasAll(Entry entry, String query) {
    List<String> words = Query.words(query);
    String all = entry.all().map(Folded::text).collect(Collectors.joining("\n"));
    return !words.isEmpty() && words.stream().allMatch(all::contains);
  }

  private static void assertMarked(Excerpt excerpt, List<String> words) {
    int free = 0;
    for (Match match : excerpt.matches()) {
      assertThat(match.from()).isGreaterThanOrEqualTo(free);
      assertThat(match.to()).isBetween(match.from() + 1, excerpt.text().length());
      free = match.to() + 1;
    }
    Folded shown = Folded.of(excerpt.text());
    assertThat(excerpt.matches().isEmpty())
        .as(excerpt.text())
        .isEqualTo(words.stream().noneMatch(shown::contains));
  }

  private List<String> wordsOfTheGuide() {
    return index.entries().stream()
        .flatMap(Entry::all)
        .flatMap(text -> Stream.of(text.original().split("\\s+")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** One to three beginnings of words, typed as people do. */
  private String query(List<String> words) {
    return random
        .ints(random.nextInt(1, 4), 0, words.size())
        .mapToObj(words::get)
        .map(word -> typed(word.substring(0, random.nextInt(1, word.length() + 1))))
        .collect(Collectors.joining(" "));
  }

  private String typed(String word) {
    return switch (random.nextInt(4)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.replace('’', '\'').replace('–', '-');
      case 2 -> word.replace("e", "é");
      default -> word;
    };
  }
}
