package app.milepost.architecture;

import static app.milepost.architecture.ProductionCode.check;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library stays in the package that needs it, so that it can be replaced there. */
class LibraryWallsTest {

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          javafx                 | ui                   | the rest runs without a display
          org.controlsfx         | ui                   | it is JavaFX
          atlantafx              | ui                   | it is JavaFX
          org.kordamp            | ui                   | it is JavaFX
          java.sql               | store                | only the store knows which database there is
          javax.sql              | store                | only the store knows which database there is
          org.sqlite             | store                | only the store knows which database there is
          org.flywaydb           | store                | only the store knows which database there is
          tools.jackson          | format,report,store  | JSON ends where files and rows are read or written
          com.fasterxml.jackson  | format,report,store  | JSON ends where files and rows are read or written
          com.networknt          | format               | only packs are checked against a schema
          com.openhtmltopdf      | report               | only reports become PDF
          org.apache.pdfbox      | report               | only reports become PDF
          com.samskivert         | report               | only reports have a template
          java.awt               | report               | the PDF library draws with it and nothing else may
          javax.swing            | nowhere              | the window is JavaFX
          java.net.http          | nowhere              | Milepost is offline
          java.rmi               | nowhere              | Milepost is offline
          """)
  void aLibraryStaysBehindItsWall(String library, String homes, String reason) {
    String[] allowed =
        Arrays.stream(homes.split(",", -1))
            .map(home -> "app.milepost." + home + "..")
            .toArray(String[]::new);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(allowed)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + "..")
            .because(reason));
  }

  @Test
  void picocliStaysInTheCommandLine() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("app.milepost.cli..")
            .and()
            .doNotHaveFullyQualifiedName("app.milepost.Milepost")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("the window must open without loading it"));
  }
}
