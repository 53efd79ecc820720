package app.milepost.architecture;

import static app.milepost.architecture.ProductionCode.check;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Habits that keep the code easy to reason about. */
class HabitsTest {

  /**
   * The classes that may start threads or reach for the window's own. The window's tasks are the
   * rule. The doorbell waits for a second start of Milepost for as long as the first one runs, and
   * the instance lock hangs it up in the background because the first socket of a process is slow.
   * Bulk scoring, which has no window, keeps every core busy.
   */
  private static final String THREAD_OWNERS =
      "app\\.milepost\\.(ui\\.window\\.FxTasks|store\\.files\\.(Doorbell|InstanceLock)|cli\\.bulk\\.BulkScoring)(\\$.*)?";

  private static final String DIALOGS = "app\\.milepost\\.ui\\.window\\.FxDialogs(\\$.*)?";

  @Test
  void threadsAreStartedInOnePlace() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching(THREAD_OWNERS)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.util\\.concurrent\\.(Executors|ForkJoin.*|CompletableFuture"
                    + "|ThreadPoolExecutor|ScheduledThreadPoolExecutor)"
                    + "|java\\.util\\.Timer|java\\.lang\\.Thread\\$Builder.*"
                    + "|javafx\\.concurrent\\..*")
            .orShould()
            .callConstructorWhere(target(owner(assignableTo(Thread.class))))
            .orShould()
            .callMethodWhere(
                target(owner(assignableTo(Thread.class)))
                    .and(target(nameMatching("start|startVirtualThread|of(Platform|Virtual)"))))
            .orShould()
            .callMethodWhere(target(nameMatching("runLater|parallelStream|parallel")))
            .because(
                "who runs what on which thread can be read in one file, and tests replace it"));
  }

  @Test
  void dialogsAndFileChoosersStayBehindOneInterface() {
    check(
        noClasses()
            .that()
            .haveNameNotMatching(DIALOGS)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "javafx\\.stage\\.(FileChooser|DirectoryChooser)(\\$.*)?"
                    + "|javafx\\.scene\\.control\\.(Alert|Dialog|ChoiceDialog|TextInputDialog)"
                    + "(\\$.*)?"
                    + "|org\\.controlsfx\\.dialog\\..*")
            .because("a test answers for the person, and no screen can block another unseen"));
  }

  @Test
  void keysAreNamedInOnePlace() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("app.milepost.ui.Shortcut")
            .and()
            .resideOutsideOfPackage("app.milepost.ui.control")
            .should()
            .accessFieldWhere(
                target(owner(type(KeyCode.class)))
                    .and(target(not(nameMatching("UP|DOWN|LEFT|RIGHT|HOME|END|CAPS|VALUE")))))
            .because(
                "the list of keys that people read is made from there; only what moves within a"
                    + " control is its own"));
  }

  @Test
  void nothingStaticChanges() {
    check(
        classes()
            .should(StaticState.BE_CONSTANT)
            .because("a second window, test or thread would see what the first one left behind"));
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("app.milepost.cli..")
            .and()
            .doNotHaveFullyQualifiedName("app.milepost.Milepost")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("results and messages of a run in a script have fixed places"));
  }

  @Test
  void whatIsLoggedGoesThroughOnePlace() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("app.milepost.log..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.util\\.logging\\.(Logger|LogManager|.*Handler)|java\\.lang\\.System\\$Logger.*")
            .because("what is written there may hold nothing that a person has entered"));
  }

  @Test
  void nobodySeesAStackTrace() {
    check(
        noClasses()
            .should()
            .callMethodWhere(
                target(owner(assignableTo(Throwable.class)))
                    .and(target(nameMatching("printStackTrace"))))
            .because("people get a sentence that says what to do"));
  }

  @Test
  void onlyTheEntryPointEndsTheProcess() {
    check(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("app.milepost.Milepost")
            .should()
            .callMethodWhere(
                target(owner(belongToAnyOf(System.class, Runtime.class)))
                    .and(target(nameMatching("exit|halt"))))
            .because("whoever ends the process may cut off a save that is still under way"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.util.Date",
        "java.util.Calendar",
        "java.util.GregorianCalendar",
        "java.text.SimpleDateFormat",
        "java.util.Random",
        "java.util.Vector",
        "java.util.Hashtable",
        "java.util.Stack",
        "java.lang.StringBuffer",
        "java.io.ObjectInputStream",
        "java.io.ObjectOutputStream",
        "java.io.FileReader",
        "java.io.FileWriter",
        "java.util.Observable"
      })
  void classesWithABetterSuccessorAreLeftAlone(String old) {
    check(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(old)
            .because("java.time, java.nio, SplittableRandom and the collections replace them"));
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    check(
        classes()
            .should(
                new ArchCondition<JavaClass>("be in a @NullMarked package") {
                  @Override
                  public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                      events.add(
                          SimpleConditionEvent.violated(
                              type, type.getPackageName() + " has no @NullMarked package-info"));
                    }
                  }
                })
            .because("NullAway checks only what is marked"));
  }
}
