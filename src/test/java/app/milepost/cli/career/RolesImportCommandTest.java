package app.milepost.cli.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.occupation.esco.EscoPack;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.esco.EscoSample;
import app.milepost.testkit.framework.CaseSample;
import app.milepost.testkit.onet.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesImportCommandTest {

  @TempDir private Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(folder.resolve("data"), arguments);
  }

  @Test
  void escoIsTakenInFoundByANameInAnyLanguageAndShown() throws Exception {
    Path zip = EscoSample.english().german().zip(folder.resolve("ESCO v1.2.0.zip"));

    CommandLineRun taken = run("roles", "import", zip.toString());

    assertThat(taken.status()).isZero();
    assertThat(taken.err() + taken.out()).contains("There are 3 careers now from ESCO 1.2.0");
    String clerk = EscoPack.id(EscoSample.occupation("clerk"));
    assertThat(run("roles", "find", "Registraturkraft").out())
        .isEqualTo(clerk + "  3252.1  Records clerk (also called: Registraturkraft)\n");
    assertThat(run("roles", "find", "0110.9").out()).contains("Fleet officer");
    CommandLineRun shown = run("roles", "show", clerk);
    assertThat(shown.out())
        .contains("The source gives no levels. Those asked for here only stand in")
        .contains("This service uses the ESCO classification of the European Commission.");
  }

  @Test
  void checkingSuchACareerSaysOnceThatLevelsOnlyStandIn() throws Exception {
    run("roles", "import", EscoSample.english().zip(folder.resolve("esco.zip")).toString());

    CommandLineRun check = run("roles", "check", EscoPack.id(EscoSample.occupation("officer")));

    assertThat(check.status()).isZero();
    assertThat(check.out() + check.err())
        .containsOnlyOnce("The levels of 60 of 60 requirements only stand in");
  }

  @Test
  void aFrameworkBecomesOneCareerThatTellsItsLicense() throws Exception {
    Path file = CaseSample.office().file(folder.resolve("office.json"));

    CommandLineRun taken = run("roles", "import", file.toString());

    assertThat(taken.status()).isZero();
    assertThat(taken.out() + taken.err()).contains("“Records office framework” is a career now");
    CommandLineRun shown = run("roles", "show", "case-9f1c2d3e-0000-4000-8000-000000000001");
    assertThat(shown.out().replaceAll("\\s+", " "))
        .contains("The source gives no levels.")
        .contains("License not stated: ask the publisher before you pass this on.");
  }

  @Test
  void aFileOfAnswersIsNoFramework() throws Exception {
    Path file = Files.writeString(folder.resolve("maria.json"), "{\"role\": \"x\"}");

    CommandLineRun refused = run("roles", "import", file.toString());

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .contains("maria.json: There is nothing here that careers can be made");
  }

  @Test
  void aFaultIsNamedAndNothingIsTakenIn() throws Exception {
    Path zip =
        EscoSample.english()
            .changed("skills_en", (Table t) -> t.without("skillType"))
            .zip(folder.resolve("esco.zip"));

    CommandLineRun refused = run("roles", "import", zip.toString());

    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err())
        .startsWith("milepost: ")
        .contains("skills_en.csv: There is no column “skillType”.");
    assertThat(folder.resolve("data").resolve("careers.db")).doesNotExist();
  }
}
