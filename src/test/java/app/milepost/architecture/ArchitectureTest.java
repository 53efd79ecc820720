package app.milepost.architecture;

import static app.milepost.architecture.ProductionCode.check;
import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which package may know which. */
class ArchitectureTest {

  private static final String[] DOMAIN = {
    "app.milepost.role..",
    "app.milepost.assessment..",
    "app.milepost.scoring..",
    "app.milepost.plan..",
    "app.milepost.people..",
    "app.milepost.competency..",
    "app.milepost.occupation..",
    "app.milepost.editor..",
    "app.milepost.catalog.."
  };

  /** What pages may know beside themselves. */
  private static final String[] SHARED_ROOMS = {
    "app.milepost.ui.control..",
    "app.milepost.ui.work..",
    "app.milepost.ui.folder..",
    "app.milepost.ui.export.."
  };

  @Test
  void dependenciesPointFromTheScreenTowardTheRole() {
    String[] outside = {"entry", "ui", "cli"};
    String[] aboveScoring = {"entry", "ui", "cli", "services", "words"};
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("entry")
            .definedBy("app.milepost")
            .layer("ui")
            .definedBy("app.milepost.ui..")
            .layer("cli")
            .definedBy("app.milepost.cli..")
            .layer("services")
            .definedBy(
                "app.milepost.report..",
                "app.milepost.search..",
                "app.milepost.settings..",
                "app.milepost.store..",
                "app.milepost.format..",
                "app.milepost.log..",
                "app.milepost.plan..",
                "app.milepost.people..",
                "app.milepost.competency..",
                "app.milepost.occupation..",
                "app.milepost.editor..",
                "app.milepost.catalog..")
            .layer("words")
            .definedBy("app.milepost.words..")
            .layer("chart")
            .definedBy("app.milepost.chart..")
            .layer("scoring")
            .definedBy("app.milepost.scoring..")
            .layer("assessment")
            .definedBy("app.milepost.assessment..")
            .layer("role")
            .definedBy("app.milepost.role..")
            .whereLayer("entry")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("entry")
            .whereLayer("services")
            .mayOnlyBeAccessedByLayers(outside)
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers("entry", "ui", "cli", "services")
            .whereLayer("chart")
            .mayOnlyBeAccessedByLayers("entry", "ui", "cli", "services")
            .whereLayer("scoring")
            .mayOnlyBeAccessedByLayers(aboveScoring)
            .whereLayer("assessment")
            .mayOnlyBeAccessedByLayers("entry", "ui", "cli", "services", "words", "scoring")
            .ensureAllClassesAreContainedInArchitecture()
            .because(
                "what the product is about must not change when a screen, a file format or the"
                    + " database does; a new package takes its place here first"));
  }

  @Test
  void noPackagesDependOnEachOtherInACycle() {
    check(
        slices()
            .matching("app.milepost.(*)..")
            .should()
            .beFreeOfCycles()
            .because("packages in a cycle can only be read, tested and changed together"));
  }

  @Test
  void theDomainKnowsOnlyTheLanguageAndItself() {
    check(
        classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(
                resideInAPackage("java..")
                    .or(resideInAPackage("org.jspecify.."))
                    .or(resideInAnyPackage(DOMAIN)))
            .because("the domain outlives every library around it"));
  }

  @Test
  void chartsKnowOnlyNumbersAndLabels() {
    check(
        classes()
            .that()
            .resideInAPackage("app.milepost.chart..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "app.milepost.chart..")
            .because("one drawing serves the screen, the web page and the PDF"));
  }

  @Test
  void viewModelsNeverTouchTheSceneGraph() {
    check(
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .or()
            .haveSimpleName("Workspace")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
            .because("they are tested without a display"));
  }

  @Test
  void viewsNeverTouchTheStore() {
    check(
        noClasses()
            .that()
            .resideInAPackage("app.milepost.ui..")
            .and()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("app.milepost.store..")
            .because("views show what view models hold; a click must never wait for a disk"));
  }

  @Test
  void pagesNeverDependOnEachOther() {
    check(
        slices()
            .matching("app.milepost.ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(SHARED_ROOMS))
            .because("a page can then be changed or left out alone; the shell joins them"));
  }

  @Test
  void theRoomsOfTheWindowKnowOnlyThoseBeforeThem() {
    rooms("app.milepost.ui", "work", "folder", "export", "window");
  }

  @Test
  void whatAllPagesShareKnowsNoRoom() {
    check(
        noClasses()
            .that()
            .resideInAPackage("app.milepost.ui")
            .should()
            .dependOnClassesThat(
                resideInAPackage("app.milepost.ui..")
                    .and(not(resideInAnyPackage("app.milepost.ui", "app.milepost.ui.control.."))))
            .because("it is the small part that everything in the window stands on"));
  }

  @Test
  void theRoomsOfTheStoreKnowOnlyThoseBeforeThem() {
    rooms("app.milepost.store", "", "json", "crypt", "files", "catalog", "sqlite");
  }

  @Test
  void theRoomsOfReportsKnowOnlyThoseBeforeThem() {
    rooms("app.milepost.report", "table", "pdf", "", "caseload", "guide", "person");
  }

  /** Checks that none of some packages, in order, depends on a later one. */
  private static void rooms(String parent, String... inOrder) {
    List<String> names =
        Arrays.stream(inOrder).map(n -> n.isEmpty() ? parent : parent + "." + n).toList();
    for (int i = 0; i < names.size() - 1; i++) {
      check(
          noClasses()
              .that()
              .resideInAPackage(names.get(i))
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(names.subList(i + 1, names.size()).toArray(String[]::new))
              .because("whoever reads a room need not know those that build on it"));
    }
  }

  @Test
  void controlsKnowNoPage() {
    check(
        noClasses()
            .that()
            .resideInAPackage("app.milepost.ui.control..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("app.milepost.ui..")
                    .and(not(resideInAPackage("app.milepost.ui.control.."))))
            .because("a control serves every page"));
  }
}
