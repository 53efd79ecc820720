package app.milepost.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan that assessment files carry. */
class PlanInFilesTest {

  private static final String HEAD =
      "{\"format\":\"milepost-assessment/1\",\"role\":\"health-records-technician\"";

  private final RolePack pack = WorkedExample.pack();
  private final List<String> notices = new ArrayList<>();

  private DatedAssessment read(String json) throws UnreadableFileException {
    return new AssessmentReader(pack, notices::add)
        .readDated("a", new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

  private PlanChoices plan(String plan) throws UnreadableFileException {
    return read(HEAD + ",\"plan\":" + plan + "}").plan();
  }

  private String written(PlanChoices plan) {
    return new String(
        new AssessmentWriter()
            .toBytes(
                AssessmentFile.of(pack, WorkedExample.assessment(), LocalDate.of(2026, 11, 22))
                    .with(pack, plan)),
        UTF_8);
  }

  @Test
  void whatIsDecidedComesBackAsItWasWritten() throws Exception {
    assertThat(read(written(SamplePlan.choices())).plan()).isEqualTo(SamplePlan.choices());
    assertThat(notices).isEmpty();
  }

  @Test
  void filesWithoutAPlanStayAsTheyAreAndSayNothing() throws Exception {
    assertThat(written(PlanChoices.NONE)).doesNotContain("plan\"");
    assertThat(read(HEAD + "}").plan()).isEqualTo(PlanChoices.NONE);
    assertThat(plan("{}")).isEqualTo(PlanChoices.NONE);
    assertThat(notices).isEmpty();
  }

  @Test
  void idsThatTheRoleDoesNotKnowAreToldAndLeftOut() throws Exception {
    String first = pack.activities().getFirst().id();
    PlanChoices read =
        plan(
            """
            {"ruledOut":["gone","%s"],"fixed":["lost"],"done":{"gone":"2026-11-02"},
             "own":[{"id":"own-1","kind":"study","title":"Read","hours":5,"weeks":1,
               "cost":{"from":0,"to":0,"currency":"USD","estimate":true},
               "lifts":[{"requirement":"juggling","to":2,"evidence":"claim"},
                        {"requirement":"ehr-systems","to":2,"evidence":"claim"}],
               "needs":["nowhere",{"requirement":"juggling","level":1}]}]}
            """
                .formatted(first));
    assertThat(read.ruledOut()).containsExactly(first);
    assertThat(read.fixed()).isEmpty();
    assertThat(read.done()).isEmpty();
    assertThat(read.own().getFirst().lifts()).hasSize(1);
    assertThat(read.own().getFirst().needs()).isEmpty();
    assertThat(notices)
        .hasSize(2)
        .anySatisfy(notice ->
            assertThat(notice)
                .startsWith("The plan names activities that the role does not have: ")
                .contains("“gone”", "“lost”", "“nowhere”")
                .endsWith("They were left out."))
        .contains(
            "The plan names requirements that the role does not have: “juggling”. They were left"
                + " out.");
  }

  @Test
  void anOwnActivityUnderAnIdOfTheRoleGivesWayToTheRoles() throws Exception {
    String first = pack.activities().getFirst().id();
    PlanChoices read =
        plan(
            """
            {"fixed":["%1$s"],"own":[{"id":"%1$s","kind":"study","title":"Mine","hours":5,
              "weeks":1,"cost":{"from":0,"to":0,"currency":"USD"},"lifts":[]}]}
            """
                .formatted(first));
    assertThat(read.own()).isEmpty();
    assertThat(read.fixed()).containsExactly(first);
    assertThat(notices)
        .singleElement()
        .asString()
        .contains("under ids of the role: “%s”".formatted(first));
  }

  @Test
  void ownActivitiesThatNeedEachOtherAreToldAndMayBegin() throws Exception {
    String own =
        """
        {"id":"%s","kind":"study","title":"Mine","hours":5,"weeks":1,"lifts":[],
         "cost":{"from":0,"to":0,"currency":"USD"},"needs":["%s"]}\
        """;
    PlanChoices read =
        plan(
            "{\"own\":[%s,%s,%s,%s]}"
                .formatted(
                    own.formatted("one", "two"),
                    own.formatted("two", "one"),
                    own.formatted("alone", "alone"),
                    own.formatted("last", "one")));
    assertThat(read.own())
        .extracting(activity -> activity.needs().size())
        .containsExactly(0, 0, 0, 1);
    assertThat(notices)
        .singleElement()
        .asString()
        .contains("need each other in a circle", "“one”, “two”, “alone”")
        .doesNotContain("“last”");
  }

  @Test
  void anOwnActivityPaidInAnotherCurrencyIsToldAndLeftOut() throws Exception {
    String own =
        """
        {"id":"%s","kind":"study","title":"Mine","hours":5,"weeks":1,"lifts":[],
         "cost":{"from":0,"to":%d,"currency":"EUR"}}\
        """;
    PlanChoices read =
        plan(
            "{\"fixed\":[\"paid\"],\"own\":[%s,%s]}"
                .formatted(own.formatted("paid", 50), own.formatted("free", 0)));
    assertThat(read.own()).extracting(Activity::id).containsExactly("free");
    assertThat(read.fixed()).isEmpty();
    assertThat(notices)
        .anySatisfy(
            notice -> assertThat(notice).contains("another currency than USD: “paid”", "in USD"));
  }

  @Test
  void longTextsAreCutAndManyUnknownIdsAreCounted() throws Exception {
    PlanChoices read =
        plan(
            """
            {"ruledOut":["a","b","c","d","e","f","g"],
             "own":[{"id":"own-1","kind":"study","title":"%s","hours":5,"weeks":1,
               "cost":{"from":0,"to":0,"currency":"USD"},"lifts":[]}]}
            """
                .formatted("x".repeat(5_000)));
    assertThat(read.own()).extracting(Activity::title).containsExactly("x".repeat(200));
    assertThat(notices)
        .anySatisfy(notice -> assertThat(notice).contains("“e” and 2 more"))
        .contains("Texts of activities in the plan were too long. The beginning was kept.");
  }

  @Test
  void aKeyThatMeansNothingIsTold() throws Exception {
    assertThat(plan("{\"budget\":{\"hour\":7}}")).isEqualTo(PlanChoices.NONE);
    assertThat(notices).singleElement().asString().contains("hour");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          3 | $.plan: This must be an object such as {"budget": {"hours": 200, "money": 800}}, not 3.
          {"budget":{"hours":-1}} | $.plan.budget.hours: This must be a whole number from 0 to 100,000, not -1.
          {"budget":{"hours":100001}} | $.plan.budget.hours: This must be a whole number from 0 to 100,000, not 100001.
          {"budget":{"hours":"many"}} | $.plan.budget.hours: This must be a whole number from 0 to 100,000, not the text “many”.
          {"budget":{"money":-5}} | $.plan.budget.money: This must be an amount from 0 to 10000000 with at most two decimals, not -5.
          {"budget":{"money":1.005}} | $.plan.budget.money: This must be an amount from 0 to 10000000 with at most two decimals, not 1.005.
          {"budget":{"hoursAWeek":0}} | $.plan.budget.hoursAWeek: This must be a whole number from 1 to 168, not 0.
          {"ruledOut":"a"} | $.plan.ruledOut: This must be a list of ids of activities, not the text “a”.
          {"ruledOut":["a"],"fixed":["a"]} | $.plan: The activity “a” is both ruled out and fixed. Keep one of the two.
          {"done":{"a":"soon"}} | $.plan.done.a: This must be a day such as 2026-11-02, not the text “soon”.
          {"own":[{"id":"own-1","kind":"study","hours":1,"weeks":1,"cost":{}}]} | $.plan.own[0].title: This is not there. An activity needs id, kind, title, hours, weeks, cost.
          {"own":[{"title":" "}]} | $.plan.own[0].title: An activity needs a name. Write what is to be done.
          {"own":[{"kind":"play"}]} | $.plan.own[0].kind: The kind is “education”, “credential”, “project”, “experience” or “study”, not the text “play”.
          {"own":[{"cost":{"from":2,"to":1}}]} | $.plan.own[0].cost: The least cost is above the most. Exchange from and to.
          """)
  void aPlanThatIsNoneIsRefusedWithPlaceAndReason(String plan, String said) {
    assertThatThrownBy(() -> plan(plan)).hasMessage("a: " + said);
  }
}
