package app.milepost.role.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.testkit.CleanPack;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author should look at again in activities. */
class ActivityLintTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final String MUST = "\"mustHave\": true, \"required\": {\"clerk\": 3,";

  private final PackReader reader = new PackReader();

  @Test
  void activitiesInOrderHaveNoWarnings() throws UnreadableFileException {
    assertThat(warnings(CleanPack.with(CleanPack.ACTIVITIES))).isEmpty();
  }

  @Test
  void howIsTwoSentences() throws UnreadableFileException {
    String one = "On Monday, sign up.";
    assertThat(warnings(with("On Monday, sign up. You are done when you have passed.", one)))
        .containsExactly(
            "$.activities[1].how: This has one sentence. Write two: what to do on Monday, and how"
                + " one knows that it is done.");
    assertThat(warnings(with("You are done when a friend", "Go there. You are done when a friend")))
        .containsExactly(
            "$.activities[0].how: This has 3 sentences. Write two: what to do on Monday, and how"
                + " one knows that it is done.");
    assertThat(
            warnings(with(one, "On Monday, sign up at St. Ann's, e.g. by mail at 5 p.m. sharp.")))
        .isEmpty();
  }

  @Test
  void sentencesAreCountedInEnglishAlone() throws UnreadableFileException {
    String spanish = with("You are done when you have passed.", "").replace("\"en\"", "\"es\"");
    assertThat(warnings(spanish)).isEmpty();
  }

  @Test
  void aMustHaveOfTheUsualRungThatNothingReachesIsToldOf() throws UnreadableFileException {
    String missed =
        with("\"to\": 3", "\"to\": 2")
            .replace("\"mustHave\": false, \"required\": {\"clerk\": 2,", MUST);
    assertThat(warnings(missed))
        .containsExactly(
            "$.requirements[0]: No activity brings anybody to level 3 of this must-have, which"
                + " “clerk” asks for. Add one that does.");
    assertThat(warnings(missed.replace("\"mustHave\": true", "\"mustHave\": false"))).isEmpty();
    assertThat(warnings(missed.replaceFirst("(?s)\"activities\": .*, \"guide\"", "\"guide\"")))
        .isEmpty();
  }

  @Test
  void aFigureOfAnActivityNeedsAPeriodThatIsNotLongPast() throws UnreadableFileException {
    assertThat(warnings(with(" \"period\": \"2025\",", "")))
        .containsExactly(
            "$.activities[1].timeFact: The figure has no period. Add the time it speaks of, or"
                + " “year not given” where the source does not say.");
    assertThat(warnings(with("\"period\": \"2026\"", "\"period\": \"2022\"")))
        .containsExactly(
            "$.activities[1].cost.fact.period: This speaks of 2022, more than three years ago. Look"
                + " for something newer.");
  }

  private static String with(String from, String to) {
    assertThat(CleanPack.ACTIVITIES).contains(from);
    return CleanPack.with(CleanPack.ACTIVITIES.replace(from, to));
  }

  private List<String> warnings(String json) throws UnreadableFileException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return PackLint.check(reader.read("pack", new ByteArrayInputStream(bytes)), TODAY)
        .warnings()
        .stream()
        .map(PackProblem::line)
        .toList();
  }
}
