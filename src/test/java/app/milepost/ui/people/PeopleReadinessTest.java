package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.ui.people.session.Glance;
import app.milepost.ui.people.session.Standing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How ready everybody in the list is, read behind it. */
class PeopleReadinessTest extends InOffice {

  @Test
  void whoeverIsTurnedBackToWithinTheHourIsScoredAnew() {
    office.add("Ana");
    office.add("Bo");
    office.rate("Ana", 1);
    office.rate("Bo", 1);
    Optional<Glance> before = office.row("Ana").facts().glance();

    office.rate("Ana", 4, 4);

    assertThat(office.row("Ana").facts().glance().flatMap(Glance::standing))
        .isPresent()
        .isNotEqualTo(before.flatMap(Glance::standing));
  }

  @Test
  void whatWasRatedMeanwhileIsSeenWhenThePageComesBack() {
    office.add("Ana");
    assertThat(office.row("Ana").facts().glance()).contains(Glance.NONE);

    office.rate("Ana", 2, 2);

    Glance glance = office.row("Ana").facts().glance().orElseThrow();
    assertThat(glance.last()).isPresent();
    double shown =
        office.workspace.readinessProperty().get().orElseThrow().scored().orElseThrow().earned();
    assertThat(glance.standing().flatMap(Standing::points).orElseThrow().earned()).isEqualTo(shown);

    office.workspace.rate(office.workspace.asked().get(4).id(), 4);
    people.hide();
    people.show();
    assertThat(
            office
                .row("Ana")
                .facts()
                .glance()
                .orElseThrow()
                .standing()
                .flatMap(Standing::points)
                .orElseThrow()
                .earned())
        .isEqualTo(
            office
                .workspace
                .readinessProperty()
                .get()
                .orElseThrow()
                .scored()
                .orElseThrow()
                .earned())
        .isGreaterThan(shown);
  }

  @Test
  void aNewStartReadsEverybodyWithTheirReadiness() {
    office.add("Ana");
    office.rate("Ana", 2, 2);
    office.add("Bo");

    PeopleViewModel again = office.page();
    again.show();

    List<PersonRow> rows = again.listingProperty().get().rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().facts().glance().orElseThrow().standing()).isPresent();
    assertThat(rows.getLast().facts().glance()).contains(Glance.NONE);
  }

  @Test
  void sessionsAreReadWhileThePageIsInFrontAndTheRestOnceItIsBack() {
    office.add("Ana");
    office.rate("Ana", 1);
    PeopleViewModel later = office.page();
    office.tasks.hold();
    later.show();
    later.hide();
    office.tasks.release();
    assertThat(later.listingProperty().get().rows())
        .extracting(row -> row.facts().glance())
        .containsExactly(Optional.empty());

    later.show();

    assertThat(later.listingProperty().get().rows())
        .extracting(row -> row.facts().glance().flatMap(Glance::standing))
        .doesNotContain(Optional.empty());
  }
}
