package app.milepost.architecture;

import static app.milepost.architecture.ProductionCode.check;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Calendar;
import java.util.Date;
import java.util.Random;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.Timer;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scoring is a function: the same answers give the same score, anywhere and at any time. */
class PureScoringTest {

  private static final String REASON = "a score must be the same anywhere and at any time";

  private static final DescribedPredicate<JavaClass> IMPURE =
      belongToAnyOf(
          Calendar.class,
          Date.class,
          Random.class,
          Scanner.class,
          SplittableRandom.class,
          Timer.class,
          UUID.class,
          Process.class,
          ProcessBuilder.class,
          Runtime.class,
          Thread.class);

  @Test
  void scoringKnowsNoClockNoFileAndNoChance() {
    check(
        classes()
            .that()
            .resideInAPackage("app.milepost.scoring..")
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                        "java.lang",
                        "java.lang.annotation",
                        "java.lang.invoke",
                        "java.lang.runtime",
                        "java.util",
                        "java.util.function",
                        "java.util.stream",
                        "org.jspecify..",
                        "app.milepost.role..",
                        "app.milepost.assessment..",
                        "app.milepost.scoring..")
                    .and(DescribedPredicate.not(IMPURE)))
            .because(REASON));
  }

  @Test
  void scoringAsksTheMachineNothing() {
    check(
        noClasses()
            .that()
            .resideInAPackage("app.milepost.scoring..")
            .should()
            .callMethodWhere(
                target(owner(belongToAnyOf(System.class)))
                    .and(target(nameMatching("currentTimeMillis|nanoTime|getenv|getProperty.*"))))
            .orShould()
            .callMethodWhere(target(nameMatching("random|shuffle|identityHashCode|getDefault")))
            .because(REASON));
  }

  @Test
  void noneOfTheDomainReadsTheClock() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "app.milepost.role..",
                "app.milepost.assessment..",
                "app.milepost.plan..",
                "app.milepost.people..")
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime")))
            .because("values are made from what is passed in, so that tests can pass it in"));
  }
}
