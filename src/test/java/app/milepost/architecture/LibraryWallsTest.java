package app.milepost.architecture;

import static app.milepost.architecture.ProductionCode.check;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each library stays in the package that needs it, so that it can be replaced there. */
class LibraryWallsTest {

  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          javafx                | ui App Pages ClientPages EditingPages | the rest runs without a display
          org.controlsfx        | ui                       | it is JavaFX
          atlantafx             | ui                       | it is JavaFX
          org.kordamp           | ui                       | it is JavaFX
          java.sql              | store                    | only the store knows the database
          javax.sql             | store                    | only the store knows the database
          org.sqlite            | store                    | only the store knows the database
          org.flywaydb          | store                    | only the store knows the database
          tools.jackson         | format report store      | JSON ends where files and rows are read
          com.fasterxml.jackson | format report store      | JSON ends where files and rows are read
          com.networknt         | format                   | only packs are checked against a schema
          com.openhtmltopdf     | report                   | only reports become PDF
          org.apache.pdfbox     | report                   | only reports become PDF
          com.samskivert        | report                   | only reports have a template
          com.ibm.icu           | report                   | only paper needs letters joined by hand
          java.awt              | report                   | only the PDF library draws with it
          javax.swing           | nowhere                  | the window is JavaFX
          java.net.http         | nowhere                  | Milepost is offline
          java.rmi              | nowhere                  | Milepost is offline
          org.apache.commons.compress | format             | tables end where files are read
          de.siegmar            | format                   | tables end where files are read
          org.commonmark        | format                   | Markdown ends where files are read
          org.dhatim.fastexcel.reader | format             | tables end where files are read
          picocli               | cli Milepost             | the window opens without loading it
          """)
  void aLibraryStaysBehindItsWall(String library, String homes, String reason) {
    String inItsHomes = "app\\.milepost\\.(%s)([.$].*)?".formatted(homes.replace(' ', '|'));
    check(
        noClasses()
            .that()
            .haveNameNotMatching(inItsHomes)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library + "..")
            .because(reason));
  }
}
