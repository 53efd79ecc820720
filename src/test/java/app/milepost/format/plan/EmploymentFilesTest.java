package app.milepost.format.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.TextLimit;
import app.milepost.format.json.Expect;
import app.milepost.format.json.JsonOutput;
import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.Refusal;
import app.milepost.plan.Barrier;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentDetails.Service;
import app.milepost.plan.EmploymentText;
import app.milepost.testkit.SampleEmployment;
import app.milepost.testkit.random.RandomTexts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What an employment plan says beyond its steps, in files. */
class EmploymentFilesTest {

  private static String written(EmploymentDetails details) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.pretty(out)) {
      EmploymentWriter.write(details, json);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static EmploymentDetails read(String text) throws Refusal {
    JsonFactory factory = JsonSyntax.factory();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      return new EmploymentParser(factory)
          .parse(
              parser,
              (at, known) -> {
                throw Expect.refusal(at, "unknown key");
              });
    }
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() throws Refusal {
    assertThat(read(written(SampleEmployment.details()))).isEqualTo(SampleEmployment.details());
    assertThat(read(written(EmploymentDetails.NONE))).isEqualTo(EmploymentDetails.NONE);
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      EmploymentDetails details = some(random);
      assertThat(read(written(details))).isEqualTo(details);
    }
  }

  private static EmploymentDetails some(Random random) {
    RandomTexts texts = new RandomTexts(random);
    Map<String, Service> services = new LinkedHashMap<>();
    Stream.generate(texts::text)
        .limit(random.nextInt(4))
        .forEach(id -> services.put(id, new Service(texts.text(), texts.text(), texts.text())));
    List<LocalDate> reviews =
        random.ints(random.nextInt(5), 0, 40_000).mapToObj(LocalDate::ofEpochDay).toList();
    Map<Barrier, String> barriers =
        Stream.of(Barrier.values())
            .filter(barrier -> random.nextBoolean())
            .collect(Collectors.toMap(barrier -> barrier, barrier -> texts.text()));
    return new EmploymentDetails(
        Stream.of(EmploymentText.values())
            .collect(Collectors.toMap(text -> text, text -> texts.text())),
        services,
        reviews,
        barriers);
  }

  @Test
  void whatIsNotFilledInTakesNoPlace() {
    assertThat(written(EmploymentDetails.NONE).strip()).isEqualTo("{ }");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                            | $                 | must be an object
          {"program": 7}                                | program           | must be a text
          {"reviews": ["2026-02-30"]}                   | reviews[0]        | must be a day
          {"reviews": "soon"}                           | reviews           | must be a list
          {"barriers": {"weather": ""}}                 | barriers          | none of the barriers. They are transport,
          {"barriers": {"housing": "", "housing": ""}}  | housing           | twice
          {"services": {"a": {}, "a": {}}}              | services          | twice
          {"services": {"a": []}}                       | services          | must be an object
          {"goal": ""}                                  | goal              | unknown key
          """)
  void whatIsWrongIsRefusedWithItsPlace(String text, String place, String words) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining(words)
        .hasMessageContaining(place);
  }

  @Test
  void textsAndDaysBeyondTheLimitsAreRefused() {
    String longName = "n".repeat(TextLimit.NAME.most() + 1);
    assertThatThrownBy(() -> read("{\"program\": \"%s\"}".formatted(longName)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("At most 200 characters");
    String days =
        Stream.iterate(LocalDate.EPOCH, day -> day.plusDays(1))
            .limit(EmploymentDetails.MOST_REVIEWS + 1)
            .map(day -> "\"" + day + "\"")
            .collect(Collectors.joining(","));
    assertThatThrownBy(() -> read("{\"reviews\": [%s]}".formatted(days)))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("more than 104 days");
  }
}
