package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.testkit.ReportInputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

  @Test
  void thereIsARowForEachRequirementAndTheFiguresAreTheLedgers() throws IOException {
    List<String> lines = csv(ReportInputs.worked()).lines().toList();
    assertThat(lines).hasSize(22);
    assertThat(lines.getFirst())
        .isEqualTo(
            "\uFEFFSection,Requirement,Title,Asked for,Your level,Evidence,Points,At most,Gain,"
                + "To do,Must-have,Not part of this job,Note,Readiness,Readiness can be");
    assertThat(lines)
        .contains(
            "Technical skills,medical-terminology,Medical terms and anatomy,3,1,My word,2.0,6.1,"
                + "4.1,Gap,not met,,,Building,Building",
            "Technical skills,records-retention,\"Retention, archiving and destruction\",,,,0.0,"
                + "3.6,3.6,Answer first,,,,Building,Building");
  }

  @Test
  void linesEndAsTheStandardSays() throws IOException {
    String csv = csv(ReportInputs.worked());
    assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n");
  }

  @Test
  void whatIsNotPartOfTheJobKeepsItsRowAndReason() throws IOException {
    String csv =
        csv(ReportInputs.with("office-suite", new Answer.NotApplicable("We use none", "")));
    assertThat(csv).contains("Excel, Outlook)\",,,,,,,,,We use none,,Building,Building\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＠x"})
  void aFormulaInANoteBecomesText(String formula) throws IOException {
    String csv =
        csv(ReportInputs.with("records-retention", new Answer.Rated(1, Evidence.CLAIM, formula)));
    assertThat(csv).containsAnyOf(",'" + formula.charAt(0), ",\"'" + formula.charAt(0));
  }

  private static String csv(ReportInput input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.write(ReportFormat.CSV, input, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
