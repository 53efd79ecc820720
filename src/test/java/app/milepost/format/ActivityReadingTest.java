package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import app.milepost.role.Origin;
import app.milepost.role.RolePack;
import app.milepost.role.check.PackProblem;
import app.milepost.testkit.CleanPack;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Activities of a pack are read as they stand, and what is misshapen is told in a sentence. */
class ActivityReadingTest {

  private static final String FIRST = "$.activities[0]";

  private final PackReader reader = new PackReader();

  @Test
  void anActivityIsReadWithAllItSays() throws UnreadableFileException {
    assertThat(read(CleanPack.ACTIVITIES).activities())
        .containsExactly(
            new Activity(
                "shelf",
                ActivityKind.PROJECT,
                "Order a shelf",
                "",
                12,
                3,
                Optional.empty(),
                new ActivityCost(BigDecimal.ZERO, BigDecimal.ZERO, "USD", Optional.empty()),
                List.of(new Lift("filing", 2, Evidence.EXAMPLE)),
                List.of(),
                Optional.empty(),
                "On Monday, pick a shelf. You are done when a friend finds each file."),
            new Activity(
                "course",
                ActivityKind.EDUCATION,
                "A filing course",
                "Evening school",
                30,
                8,
                Optional.of(new Origin("survey", "2025", "", "2026-01-02", "")),
                new ActivityCost(
                    new BigDecimal("80.5"),
                    new BigDecimal("120"),
                    "USD",
                    Optional.of(
                        new Origin("survey", "2026", "Ohio", "2026-01-03", "Books cost more."))),
                List.of(new Lift("filing", 3, Evidence.DOCUMENT)),
                List.of(new Need.OfActivity("shelf"), new Need.OfRequirement("filing", 2)),
                Optional.of("schooling"),
                "On Monday, sign up. You are done when you have passed."));
  }

  @Test
  void aPackWithoutActivitiesIsTheSameAsOneWithNone() throws UnreadableFileException {
    RolePack without =
        reader.read(
            "pack", new ByteArrayInputStream(CleanPack.JSON.getBytes(StandardCharsets.UTF_8)));
    assertThat(without.activities()).isEmpty();
    assertThat(read("[]")).isEqualTo(without);
  }

  @Test
  void noNeedsAreTheSameAsAnEmptyList() throws UnreadableFileException {
    assertThat(read(changed("\"weeks\": 3,", "\"weeks\": 3, \"needs\": [],")))
        .isEqualTo(read(CleanPack.ACTIVITIES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      textBlock =
          """
          "hours": 12 | "hours": 0 | .hours: 0 is too low. The lowest is 1. What belongs here: Whole hours of one's own time. Hours paid as work do not count.
          "hours": 12 | "hours": 100001 | .hours: 100001 is too high. The highest is 100000. What belongs here: Whole hours of one's own time. Hours paid as work do not count.
          "hours": 12 | "hours": 1.5 | .hours: This must be a whole number, not 1.5. What belongs here: Whole hours of one's own time. Hours paid as work do not count.
          "weeks": 3 | "weeks": 0 | .weeks: 0 is too low. The lowest is 1. What belongs here: Whole weeks by the calendar that it takes at least.
          "weeks": 3 | "weeks": 1001 | .weeks: 1001 is too high. The highest is 1000. What belongs here: Whole weeks by the calendar that it takes at least.
          "kind": "project" | "kind": "hobby" | .kind: This must be one of education, credential, project, experience, study, not the text “hobby”.
          "title": "Order a shelf" | "title": "" | .title: This text is too short. Give it at least 1 character.
          "title": "Order a shelf" | "title": "\u200b" | .title: There is nothing to see in this text. Write one.
          "title": "Order a shelf", | "titel": "A", "title": "Order a shelf", | .titel: The name “titel” is not known here. Check the spelling, or take it out.
          , "currency": "USD" | , "currency": "usd" | .cost.currency: The text “usd” is not in the right form. What belongs here: The currency as three capital letters, such as USD. The same in the whole pack.
          "from": 0, | "from": -1, | .cost.from: -1 is too low. The lowest is 0. What belongs here: The least one pays, with at most two decimals. 0 where it is free.
          "to": 0, | "to": 10000001, | .cost.to: 10000001 is too high. The highest is 10000000. What belongs here: The most one pays, with at most two decimals. Plans reckon with it. Not below 'from'.
          "to": 0, | "to": 9.995, | .cost.to: 9.995 is no multiple of 0.01. What belongs here: The most one pays, with at most two decimals. Plans reckon with it. Not below 'from'.
          "to": 0, | "to": "free", | .cost.to: This must be a number, not the text “free”. What belongs here: The most one pays, with at most two decimals. Plans reckon with it. Not below 'from'.
          "estimate": true | "estimate": false | .cost.estimate: This must be “true”, not false.
          , "estimate": true | | .cost: There must be one of “fact” and “estimate” here, and only one.
          "estimate": true | "estimate": true, "fact": {"source": "survey", "period": "2026", "retrieved": "2026-01-03"} | .cost: There must be one of “fact” and “estimate” here, and only one.
          "to": 2, | "to": 5, | .lifts[0].to: 5 is too high. The highest is 4. What belongs here: The level reached, from 1 to 4. No higher than some rung asks for.
          "evidence": "example" | "evidence": "hearsay" | .lifts[0].evidence: This must be one of claim, example, document, observed, not the text “hearsay”.
          [{"requirement": "filing", "to": 2, "evidence": "example"}] | [] | .lifts: This list has no entry. Give it at least 1.
          "weeks": 3, | "weeks": 3, "needs": [7], | .needs[0]: 7 is in none of the forms allowed. What belongs here: The id of another activity, or a requirement with the level that a rating or an earlier activity must reach.
          "weeks": 3, | "weeks": 3, "needs": ["course", "course"], | .needs: Two entries of this list are the same. Change or take out one.
          "how": "On Monday, pick a shelf. You are done when a friend finds each file." | "how": "Go." | .how: This text is too short. Give it at least 10 characters.
          """)
  void whatIsMisshapenIsToldInASentence(String from, String to, String problem) {
    assertThat(refusal(changed(from, to == null ? "" : to))).contains(FIRST + problem);
  }

  @Test
  void moreActivitiesThanAPlanCouldWeighAreRefused() {
    String one =
        CleanPack.ACTIVITIES.substring(1, CleanPack.ACTIVITIES.indexOf("each file.\"}") + 12);
    StringBuilder many = new StringBuilder("[");
    for (int i = 0; i <= 500; i++) {
      many.append(i == 0 ? "" : ",").append(one.replace("\"shelf\"", "\"shelf-" + i + "\""));
    }
    assertThat(refusal(many.append(']').toString()))
        .containsExactly("$.activities: This list has 501 entries. Cut it to at most 500.");
  }

  @Test
  void anAmountPastAllNumbersIsRefusedAndNothingElseIsSaidOfIt() {
    assertThat(refusal(changed("\"to\": 0,", "\"to\": 1e400,")))
        .containsExactly(FIRST + ".cost.to: 1e400 is too large a number.");
  }

  private static String changed(String from, String to) {
    assertThat(CleanPack.ACTIVITIES).contains(from);
    int at = CleanPack.ACTIVITIES.indexOf(from);
    return CleanPack.ACTIVITIES.substring(0, at)
        + to
        + CleanPack.ACTIVITIES.substring(at + from.length());
  }

  private RolePack read(String activities) throws UnreadableFileException {
    byte[] json = CleanPack.with(activities).getBytes(StandardCharsets.UTF_8);
    return reader.read("pack", new ByteArrayInputStream(json));
  }

  private List<String> refusal(String activities) {
    return catchThrowableOfType(UnreadableFileException.class, () -> read(activities))
        .problems()
        .stream()
        .map(PackProblem::line)
        .toList();
  }
}
