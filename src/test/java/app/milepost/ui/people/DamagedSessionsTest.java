package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.SessionHead;
import app.milepost.report.ReportFormat;
import app.milepost.testkit.DamagedRows;
import app.milepost.testkit.PackFiles;
import app.milepost.testkit.WorkedExample;
import app.milepost.ui.folder.DamagedWords;
import app.milepost.ui.people.session.Glance;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The People page where a session is damaged. */
class DamagedSessionsTest extends InOffice {

  @BeforeEach
  void anOfficeWithADamagedSession() throws Exception {
    office.add("Ana");
    office.add("Bo");
    office.rate("Ana", 2, 3);
    office.rate("Bo", 1);
    DamagedRows.session(temp.resolve("data"), sessionOf("Ana"));
    people.hide();
    people = office.page();
    people.show();
  }

  @Test
  void everybodyElseIsRatedAndItIsSaidHowManyAreNot() {
    assertThat(people.problemProperty().get()).isEmpty();
    assertThat(people.damagedSessionsProperty().get()).isEqualTo(1);
    assertThat(glance("Bo").standing()).isPresent();
    assertThat(glance("Ana").damaged()).isTrue();
    assertThat(glance("Ana").standing()).isEmpty();
    assertThat(glance("Ana").last()).isPresent();
    assertThat(DamagedWords.lastOf(1).orElseThrow())
        .startsWith("The last session of one person could not be read");
  }

  @Test
  void whoeverHasItIsNotDeletedInAWayThatCouldNotBeTakenBack() throws Exception {
    office.dialogs.agree();

    people.delete(row("Ana"));

    assertThat(people.problemProperty().get().orElseThrow())
        .startsWith("Ana was not deleted: one session is damaged")
        .contains("Delete and erase");
    assertThat(office.stored()).containsExactly("Ana", "Bo");
  }

  @Test
  void whoeverHasItCanStillBeErasedForGood() throws Exception {
    office.dialogs.agree();

    people.erase(row("Ana"));

    assertThat(office.asked().getLast()).contains("one damaged session that can't be read");
    assertThat(office.stored()).containsExactly("Bo");
    assertThat(people.damagedSessionsProperty().get()).isZero();
  }

  @Test
  void whatIsHeldOnThemSaysThatItIsThere() throws Exception {
    Path file = temp.resolve("ana.json");
    office.dialogs.saveTo(file);
    office.dialogs.agree();

    people.save(row("Ana"), ReportFormat.JSON);

    assertThat(Files.readString(file)).contains("\"name\": \"Ana\"", "\"unreadableSessions\": [");
  }

  @Test
  void aSessionIsAsGoodAsDamagedWhereThePackItWasClosedWithIs() throws Exception {
    office.store().sessions().close(sessionOf("Bo"), PackFiles.of(WorkedExample.pack()));
    DamagedRows.packOf(temp.resolve("data"), sessionOf("Bo"));
    people.hide();
    people = office.page();
    people.show();

    assertThat(people.problemProperty().get()).isEmpty();
    assertThat(people.damagedSessionsProperty().get()).isEqualTo(2);
    assertThat(glance("Bo").standing()).isEmpty();

    Path file = temp.resolve("bo.json");
    office.dialogs.saveTo(file);
    office.dialogs.agree();
    people.save(row("Bo"), ReportFormat.JSON);
    assertThat(Files.readString(file)).contains("\"name\": \"Bo\"", "\"rating\": 1");
  }

  private Glance glance(String name) {
    return row(name).facts().glance().orElseThrow();
  }

  private PersonRow row(String name) {
    return people.listingProperty().get().rows().stream()
        .filter(row -> row.facts().person().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private long sessionOf(String name) throws Exception {
    return office.store().sessions().of(office.row(name).id()).stream()
        .mapToLong(SessionHead::id)
        .findFirst()
        .orElseThrow();
  }
}
