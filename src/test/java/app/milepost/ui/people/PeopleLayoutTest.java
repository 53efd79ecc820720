package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the list was left. */
class PeopleLayoutTest extends InOffice {

  @Test
  void theOrderChosenIsFoundAgain() {
    office.add("Ana");
    office.rate("Ana", 1);
    office.add("Bo");
    office.rate("Bo", 4, 4);
    office.add("Cem");
    PeopleOrder most = new PeopleOrder(PeopleColumn.READINESS, false);

    people.sort(most);
    assertThat(office.names()).containsExactly("Bo", "Ana", "Cem");
    people.sort(new PeopleOrder(PeopleColumn.READINESS, true));
    assertThat(office.names()).containsExactly("Ana", "Bo", "Cem");
    people.sort(most);

    PeopleViewModel again = office.page();
    assertThat(again.orderProperty().get()).isEqualTo(most);
    again.show();
    assertThat(again.listingProperty().get().rows().getFirst().facts().person().name())
        .isEqualTo("Bo");
  }

  @Test
  void columnsThatDoNotFitGiveWayButTheNameNeverDoes() {
    List<PeopleColumn> all = List.of(PeopleColumn.values());

    assertThat(PeopleColumn.fitting(all, 80)).isEqualTo(all);
    assertThat(PeopleColumn.fitting(all, 66)).doesNotContain(PeopleColumn.ADDED).hasSize(6);
    assertThat(PeopleColumn.fitting(all, 30))
        .containsExactly(PeopleColumn.NAME, PeopleColumn.READINESS);
    assertThat(PeopleColumn.fitting(all, 5)).containsExactly(PeopleColumn.NAME);
  }

  @Test
  void columnsAndTheirWidthsAreFoundAgain() {
    people.layout().show(PeopleColumn.CONTACT, false);
    people.layout().widths(Map.of(PeopleColumn.NAME, 20.04));

    PeopleLayout again = office.page().layout();
    assertThat(again.shown()).doesNotContain(PeopleColumn.CONTACT).hasSize(6);
    assertThat(again.widths()).containsEntry(PeopleColumn.NAME, 20.0);
    again.show(PeopleColumn.CONTACT, true);
    assertThat(again.shown()).isEqualTo(List.of(PeopleColumn.values()));
  }
}
