package app.milepost.cli.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.catalog.Listing;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.random.MadeUpCareers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesFindCommandTest {

  @TempDir private Path data;

  private void imported(int careers) throws IOException {
    new SqliteCatalog(new DataFolder(data))
        .replace(Listing.Origin.ONET, new MadeUpCareers().careers(careers, 3));
  }

  @Test
  void aCareerIsFoundByTitleCodeOrAnotherName() throws IOException {
    imported(30);
    String third = MadeUpCareers.id(3);
    CommandLineRun byTitle = CommandLineRun.of(data, "roles", "find", "records", "technician", "3");
    assertThat(byTitle.out()).isEqualTo(third + "  14-0003.00  Records Technician 3\n");
    assertThat(byTitle.status()).isZero();
    assertThat(CommandLineRun.of(data, "roles", "find", "14-0003").out()).startsWith(third);
    String other = MadeUpCareers.otherTitle(3, 2);
    assertThat(CommandLineRun.of(data, "roles", "find", other).out())
        .contains(
            "%s  14-0003.00  Records Technician 3 (also called: %s)\n".formatted(third, other));
  }

  @Test
  void otherNamesOfABundledRoleLeadToItWithoutAnyImport() {
    for (String name : List.of("Health Information Technician", "medical records technician")) {
      assertThat(CommandLineRun.of(data, "roles", "find", name).out())
          .startsWith("health-records-technician  Health Records Technician (also called: ");
    }
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void atMostTwentyAreListedAndNothingFoundIsSaid() throws IOException {
    imported(200);
    CommandLineRun many = CommandLineRun.of(data, "roles", "find", "clerk");
    assertThat(many.out().lines()).hasSize(21);
    assertThat(many.out().lines().toList().getLast())
        .matches("These are the nearest 20 of \\d+\\. Add a word to narrow them down\\.");
    CommandLineRun none = CommandLineRun.of(data, "roles", "find", "astronaut");
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err())
        .isEqualTo("milepost: No career is called “astronaut”. Try fewer words.\n");
  }

  @Test
  void rolesCountsWhatWasImportedAndShowsOneOfThemWhole() throws IOException {
    imported(12);
    CommandLineRun roles = CommandLineRun.of(data, "roles");
    assertThat(roles.status()).isZero();
    assertThat(roles.out().lines().toList().getLast())
        .isEqualTo("12 careers are imported. “milepost roles find WORDS” finds them.");
    CommandLineRun show = CommandLineRun.of(data, "roles", "show", MadeUpCareers.id(5));
    assertThat(show.status()).isZero();
    assertThat(show.out()).contains("What number 5 does.");
    assertThat(CommandLineRun.of(data, "roles", "check", MadeUpCareers.id(5)).status()).isZero();
    assertThat(CommandLineRun.of(data, "roles", "show", "nobody").err())
        .contains("“milepost roles find WORDS” finds those imported.");
  }

  @Test
  void aDamagedCatalogIsToldBesideTheRolesThereAre() throws IOException {
    imported(2);
    Files.write(data.resolve("careers.db"), new byte[] {1, 2, 3});
    CommandLineRun roles = CommandLineRun.of(data, "roles");
    assertThat(roles.status()).isEqualTo(1);
    assertThat(roles.out()).contains("(bundled)");
    assertThat(roles.err()).contains("careers.db is damaged");
    CommandLineRun find = CommandLineRun.of(data, "roles", "find", "clerk");
    assertThat(find.err()).contains("careers.db is damaged");
    CommandLineRun show = CommandLineRun.of(data, "roles", "show", MadeUpCareers.id(1));
    assertThat(show.status()).isEqualTo(1);
    assertThat(show.err()).contains("careers.db is damaged");
  }
}
