package app.milepost.format.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.format.table.TableException;
import app.milepost.testkit.esco.Zips;
import app.milepost.testkit.framework.CaseSample;
import app.milepost.testkit.onet.OnetSample;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be a framework is refused with one sentence that names file and place. */
class FrameworkFaultsTest {

  @TempDir Path folder;

  static Stream<Arguments> faults() {
    String good = CaseSample.office().json();
    return Stream.of(
        Arguments.of(good.replace("\"CFDocument\"", "\"Document\""), "$: There is no “CFDocument”"),
        Arguments.of(
            new CaseSample("f", "F").json(), "$.CFItems: There are no entries here, so nothing"),
        Arguments.of(
            good.replaceFirst("\"title\": \"Records[^\"]*\",", ""),
            "$.CFDocument: There is no “title” here."),
        Arguments.of(
            good.replace("\"fullStatement\": \"Active listening\",", ""),
            "$.CFItems[4]: There is no “fullStatement” here."),
        Arguments.of(
            good.replace(
                "\"identifier\": \"b1\", \"uri\": \"https://frameworks.example.org/b1\", \"f",
                "\"f"),
            "$.CFItems[4]: There is no “identifier” here."),
        Arguments.of(
            good.replace("\"Active listening\"", "[1, 2]"),
            "$.CFItems[4].fullStatement: This must be a text in quotation marks, not a list."),
        Arguments.of(
            good.replace("\"CFItems\": [", "\"CFItems\": [7, "),
            "$.CFItems[0]: This must be an object such as"),
        Arguments.of(
            good.replace("\"CFAssociations\": [", "\"CFAssociations\": \"none\", \"x\": ["),
            "$.CFAssociations: This must be a list of objects"),
        Arguments.of(
            CaseSample.office().item("a2", "Again", "").json(),
            "$.CFItems[7]: The identifier “a2” stands twice."),
        Arguments.of(
            CaseSample.office().child("b2", "b21", "").json(),
            "lies under itself, be it through others"),
        Arguments.of(
            CaseSample.office().child("b1", "b1", "").json(),
            "$.CFAssociations[7]: “Active listening” lies under itself"),
        Arguments.of(
            good.replace("\"CFDefinitions\"", "\"CFItems\": [], \"CFDefinitions\""),
            "The key “CFItems” stands twice."),
        Arguments.of(good.substring(0, good.length() / 2), "The text ends too early."),
        Arguments.of(
            good.replace("\"CFAssociations\": [", "\"CFAssociations\": [,"), "not valid JSON"),
        Arguments.of(
            good.replace("\"CFDefinitions\": {}", "\"CFDefinitions\": " + "[".repeat(200)),
            "64 levels of nesting"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldWithItsPlace(String json, String sentence) throws Exception {
    Path file = Files.writeString(folder.resolve("framework.json"), json);

    assertThat(refusal(file)).startsWith(file + ": ").contains(sentence);
  }

  @Test
  void aLargeFileIsReadAsItComesAndOneThatIsTooLargeIsRefused() throws Exception {
    Path large = folder.resolve("large.json");
    String note = "x".repeat(4_300);
    try (Writer out = Files.newBufferedWriter(large)) {
      out.write("{\"CFDocument\": {\"identifier\": \"f\", \"title\": \"F\"}, \"CFItems\": [");
      for (int i = 0; i < 5_000; i++) {
        out.write(
            "%s{\"identifier\": \"%d\", \"fullStatement\": \"Entry %d\", \"notes\": \"%s\"}"
                .formatted(i == 0 ? "" : ",", i, i, note));
      }
      out.write("]}");
    }
    assertThat(Files.size(large)).isGreaterThan(20 << 20);
    assertThat(read(large).getFirst().framework().size()).isEqualTo(5_000);

    try (RandomAccessFile grown = new RandomAccessFile(large.toFile(), "rw")) {
      grown.setLength(70L << 20);
    }
    assertThat(refusal(large))
        .contains("The file has 70 MB; Milepost reads frameworks of up to 64");
  }

  @Test
  void moreEntriesThanAnyCareerAsksForAreRefused() throws Exception {
    StringBuilder json =
        new StringBuilder(
            "{\"CFDocument\": {\"identifier\": \"f\", \"title\": \"F\"}, \"CFItems\": [");
    for (int i = 0; i <= 20_000; i++) {
      json.append(i == 0 ? "" : ",")
          .append("{\"identifier\": \"%d\", \"fullStatement\": \"E\"}".formatted(i));
    }
    Path file = Files.writeString(folder.resolve("many.json"), json.append("]}"));

    assertThat(refusal(file)).contains("$.CFItems[20000]: There are more than 20,000 here");
  }

  @Test
  void aChainAsDeepAsTheFileIsLongIsFollowedToItsEnd() throws Exception {
    CaseSample sample = new CaseSample("f", "F").item("i0", "Entry 0", "").child("i0", "doc", "");
    for (int i = 1; i < 15_000; i++) {
      sample.item("i" + i, "Entry " + i, "").child("i" + i, "i" + (i - 1), "");
    }

    Frameworks.Read read = read(sample.file(folder.resolve("deep.json"))).getFirst();

    assertThat(read.framework().branches())
        .singleElement()
        .satisfies(branch ->
            assertThat(branch.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).isEqualTo("Entry 14999")));
  }

  @Test
  void theSameFrameworkTwiceIsTold() throws Exception {
    Path one = CaseSample.office().file(folder.resolve("one.json"));
    Path two = CaseSample.office().about("subject", "Offices").file(folder.resolve("two.json"));

    assertThat(refusal(one, two))
        .contains("two.json: The same framework is in “", "one.json” too.");
  }

  @Test
  void moreFrameworksThanAnybodyMeansAreRefused() throws Exception {
    Map<String, byte[]> members = new HashMap<>();
    for (int i = 0; i <= 200; i++) {
      members.put(
          "f%d.json".formatted(i),
          new CaseSample("f" + i, "F").item("x", "X", "").json().getBytes(StandardCharsets.UTF_8));
    }

    assertThat(refusal(OnetSample.zip(folder.resolve("many.zip"), members)))
        .contains("There are more than 200 frameworks here. Give up to 200 at a time.");
  }

  @Test
  void anEncryptedZipIsTold() throws Exception {
    Path zip =
        Zips.encrypted(
            OnetSample.zip(
                folder.resolve("framework.zip"),
                Map.of("f.json", CaseSample.office().json().getBytes(StandardCharsets.UTF_8))));

    assertThat(refusal(zip)).contains("This zip is damaged or encrypted", "without a password");
  }

  @Test
  void textThatIsNotUtf8IsRefused() throws Exception {
    Path file =
        Files.write(
            folder.resolve("latin.json"),
            CaseSample.office()
                .item("e", "Caf\u00e9", "")
                .json()
                .getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refusal(file)).contains("latin.json");
  }

  @Test
  void aMutatedFileIsRefusedInOneSentenceOrReadWhole() throws Exception {
    byte[] bytes = CaseSample.office().json().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      byte[] mutated =
          i % 4 == 0 ? Arrays.copyOf(bytes, 40 + random.nextInt(bytes.length - 40)) : bytes.clone();
      if (i % 4 != 0) {
        mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(128);
      }
      Path file = Files.write(folder.resolve("mutated.json"), mutated);
      try {
        for (Frameworks.Read read : read(file)) {
          assertThat(read.framework().size()).isPositive();
        }
      } catch (TableException e) {
        assertThat(e).hasMessageStartingWith(file + ": ");
      }
    }
  }

  @Test
  void readingCanBeEnded() throws IOException {
    CaseSample sample = new CaseSample("f", "F");
    for (int i = 0; i < 500; i++) {
      sample.item("i" + i, "Entry " + i, "");
    }
    Path file = sample.file(folder.resolve("f.json"));

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() ->
            Frameworks.read(
                List.of(file),
                share -> {
                  throw new CancellationException();
                }));
  }

  private static List<Frameworks.Read> read(Path... paths) throws TableException {
    return Frameworks.read(List.of(paths), share -> {});
  }

  private static String refusal(Path... paths) {
    TableException e = catchThrowableOfType(TableException.class, () -> read(paths));
    String sentence = Objects.requireNonNull(e.getMessage());
    assertThat(sentence.lines()).hasSize(1);
    return sentence;
  }
}
