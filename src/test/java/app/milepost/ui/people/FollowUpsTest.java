package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Counsel;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.store.StoreException;
import app.milepost.testkit.SessionElsewhere;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is late or comes soon with all clients. */
class FollowUpsTest extends InOffice {

  private static final LocalDate TODAY = Office.TODAY;

  @Test
  void stepsAndAppointmentsOfAllClientsAreCountedByDay() throws StoreException {
    agree("Ana", "a", 1, step(-1, false), step(-3, true), step(2, false));
    agree("Ben", "b", 6, step(-9, false), step(7, false));
    agree("Cem", "c", 7);
    agree("Dora", "d", -1, step(0, false));
    people = office.page();
    people.show();

    assertThat(words())
        .containsExactly(
            "2 steps overdue",
            "2 steps due in the next 7 days",
            "2 appointments in the next 7 days");
  }

  @Test
  void whatIsToldOfLeadsToWhomItIsAbout() throws StoreException {
    agree("Ana", "a", 30, step(-1, false), step(-2, false));
    agree("Ben", "b", 30);
    people = office.page();
    people.show();

    people.followUps().show(found().getFirst().people());

    assertThat(found().getFirst().words()).isEqualTo("2 steps overdue");
    assertThat(people.listingProperty().get().rows())
        .extracting(row -> row.facts().person().name())
        .containsExactly("Ana");
    people.unpick();
    assertThat(people.listingProperty().get().rows()).hasSize(2);
  }

  @Test
  void whoeverIsArchivedIsNotFollowedUp() throws StoreException {
    Person ana = agree("Ana", "a", 1, step(-1, false));
    office.store().people().archive(ana.id(), true);
    people = office.page();
    people.show();

    assertThat(words()).isEmpty();
  }

  @Test
  void whatWasAgreedOnAboutAnyCareerCounts() throws StoreException {
    Person ana = agree("Ana", "health-records-technician", 3);
    add(ana, "another-career", new Counsel(Map.of(), "", "", List.of(step(-1, false))));
    people = office.page();
    people.show();

    assertThat(words()).containsExactly("1 step overdue", "1 appointment in the next 7 days");
  }

  @Test
  void theListIsSortedByWhatIsLatestAndThoseWithNothingComeLast() throws StoreException {
    agree("Ana", "a", 5);
    agree("Ben", "b", -5);
    agree("Cem", "c", 20, step(-4, false));
    people = office.page();
    people.show();
    people.sort(new PeopleOrder(PeopleColumn.FOLLOW_UP, true));

    assertThat(people.listingProperty().get().rows())
        .extracting(row -> row.facts().person().name())
        .containsExactly("Cem", "Ana", "Ben");
  }

  private List<String> words() {
    return found().stream().map(FollowUps::words).toList();
  }

  private List<FollowUps> found() {
    return people.followUps().foundProperty().get();
  }

  private static NextStep step(int days, boolean done) {
    return new NextStep("Do it", Optional.of(TODAY.plusDays(days)), done);
  }

  private Person agree(String name, String role, int days, NextStep... steps)
      throws StoreException {
    Person person = office.add(name).facts().person();
    Counsel counsel = new Counsel(Map.of(), "", "", List.of(steps));
    add(person, role, counsel.meeting(Optional.of(TODAY.plusDays(days))));
    return person;
  }

  private void add(Person person, String role, Counsel counsel) throws StoreException {
    office
        .store()
        .sessions()
        .add(
            person.id(),
            SessionElsewhere.of(
                role,
                "technician",
                Map.of(),
                counsel,
                Instant.parse("2026-11-01T09:00:00Z"),
                Optional.empty()));
  }
}
