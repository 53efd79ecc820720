package app.milepost.report.employment;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.AgreedStep;
import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentText;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.Planner;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.SampleEmployment;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An agreement stays as it is on paper, whatever is changed afterward. */
class AgreedEmploymentTest {

  private static final LocalDate AGREED = LocalDate.of(2026, 11, 26);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final PlanDays DAYS = new PlanDays(LocalDate.of(2026, 11, 30));

  private final RolePack pack = WorkedExample.pack();
  private final Plan plan = plan();
  private final PlanChoices agreed =
      PlanChoices.NONE
          .describing(SampleEmployment.details())
          .agreeing(AgreedPlan.of(pack, plan, AGREED, DAYS.start(), SampleEmployment.details()));
  private final PlanChoices changed =
      agreed.describing(
          SampleEmployment.details().saying(EmploymentText.CLIENT_DUTIES, "Something else now"));

  private static Plan plan() {
    PlanChoices choices = PlanChoices.NONE.within(new Budget(200, new BigDecimal("800"), 8, 26));
    return new Planner(new Scorer(WorkedExample.pack()))
        .plan(
            PlanRequest.of("technician", WorkedExample.assessment().answers(), choices),
            () -> false)
        .orElseThrow();
  }

  private static String text(EmploymentPlan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EmploymentReports.writePdf(plan, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private EmploymentPlan last(PlanChoices choices) {
    return EmploymentPlan.agreed(pack, "Ana", choices, TODAY).orElseThrow();
  }

  private EmploymentPlan draft(PlanDays days, PlanChoices choices) {
    return EmploymentPlan.draft(pack, "Ana", plan, days, choices, TODAY);
  }

  @Test
  void whatIsTypedAfterwardIsNotInIt() throws IOException {
    assertThat(text(last(changed)))
        .isEqualTo(text(last(agreed)))
        .contains("Study eight hours a week", "Last updated November 26, 2026")
        .doesNotContain("Something else now", "A draft of", "Only the steps");
  }

  @Test
  void whatIsTypedAfterwardMakesADraft() throws IOException {
    assertThat(draft(DAYS, agreed).standing()).isEqualTo(Standing.AGREED);
    assertThat(text(draft(DAYS, agreed)))
        .contains("1 · November 26, 2026 200 hours for Health Records Technician, from 69.7 to")
        .doesNotContain("A draft of");
    assertThat(text(draft(DAYS, changed)))
        .contains("Something else now")
        .contains(
            "A draft of November 29, 2026. Its steps, their days or what is filled in differ");
  }

  @Test
  void otherDaysMakeADraft() throws IOException {
    PlanDays later = new PlanDays(DAYS.start().plusDays(1));

    assertThat(draft(later, agreed).standing()).isEqualTo(Standing.DRAFT);
    assertThat(text(draft(later, agreed))).contains("A draft of November 29, 2026. Its steps");
  }

  @Test
  void anOldAgreementThatKeptOnlyItsStepsPrintsWhatIsFilledInNowAndSaysSo() throws IOException {
    AgreedPlan now = agreed.lastAgreed().orElseThrow();
    AgreedPlan old =
        new AgreedPlan(
            now.on(),
            now.start(),
            now.goal(),
            now.budget(),
            now.currency(),
            now.before(),
            now.after(),
            now.open(),
            now.steps(),
            Optional.empty());
    PlanChoices choices = PlanChoices.NONE.agreeing(old).describing(changed.employment());

    assertThat(text(last(choices)))
        .contains("Something else now", "Last updated November 29, 2026")
        .contains(
            "Only the steps of the last revision were kept when it was agreed on. What is filled in"
                + " beyond them is as of November 29, 2026.");
    assertThat(draft(DAYS, choices).standing()).isEqualTo(Standing.STEPS_AGREED);
  }

  @Test
  void anActivityOfOnesOwnThatIsDroppedAfterwardKeepsHowItIsDone() throws IOException {
    PlanChoices choices = SamplePlan.choices();
    AgreedStep step = SamplePlan.agreed().steps().getFirst();

    assertThat(choices.dropping("own-1").how(pack, step)).isEqualTo(SamplePlan.own().how());
    assertThat(text(last(choices.dropping("own-1")))).contains("You are done when she says so.");
  }

  @Test
  void withoutAnythingFilledInThatIsAgreedOnToo() {
    AgreedPlan bare = AgreedPlan.of(pack, plan, AGREED, DAYS.start(), EmploymentDetails.NONE);

    assertThat(last(changed.agreeing(bare)).details()).isEqualTo(EmploymentDetails.NONE);
  }
}
