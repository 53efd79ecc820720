package app.milepost.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The compiled classes that the rules look at: all of Milepost's own, without the tests. */
final class ProductionCode {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("app.milepost");

  private ProductionCode() {}

  /** Fails if the rule is broken. A rule about a package that does not exist yet holds. */
  static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
