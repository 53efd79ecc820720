package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.ui.folder.PeopleFilter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterTest {

  private static final PeopleFilter SILVA = PeopleFilter.FIRST.typing("silva");

  private final Roster roster = new Roster();

  @Test
  void whatWasFoundIsLookedForAnewAfterEveryChange() {
    roster.load(List.of(row(person(1, "Ana Silva")), row(person(2, "Bo"))), PeopleOrder.BY_NAME);
    assertThat(found()).containsExactly("Ana Silva");

    roster.put(person(2, "Bo Silva"));
    assertThat(found()).containsExactly("Ana Silva", "Bo Silva");
    roster.put(person(3, "Al Silva"));
    assertThat(found()).containsExactly("Al Silva", "Ana Silva", "Bo Silva");
    roster.sort(new PeopleOrder(PeopleColumn.NAME, false));
    assertThat(found()).containsExactly("Bo Silva", "Ana Silva", "Al Silva");
    roster.put(person(1, "Ana Silva").archived(true));
    assertThat(found()).containsExactly("Bo Silva", "Al Silva");
    roster.remove(3);
    assertThat(found()).containsExactly("Bo Silva");
    roster.load(List.of(row(person(4, "Cy Silva"))), PeopleOrder.BY_NAME);
    assertThat(found()).containsExactly("Cy Silva");
    roster.clear();
    assertThat(found()).isEmpty();
  }

  @Test
  void anotherFilterLooksAmongOthers() {
    roster.load(
        List.of(row(person(1, "Ana Silva")), row(person(2, "Bo Silva").archived(true))),
        PeopleOrder.BY_NAME);

    assertThat(found(SILVA)).containsExactly("Ana Silva");
    assertThat(found(SILVA.keeping(PeopleFilter.Kept.ARCHIVED))).containsExactly("Bo Silva");
    assertThat(found(SILVA)).containsExactly("Ana Silva");
  }

  @Test
  void aTagFindsAsManyAsItSaysInWhateverCaseItIsWritten() {
    roster.load(
        List.of(
            tagged(1, "Ana", "evening"), tagged(2, "Bo", "Evening"), tagged(3, "Cy", "Spanish")),
        PeopleOrder.BY_NAME);

    assertThat(roster.tags()).containsOnlyKeys("evening", "Spanish").containsEntry("evening", 2);
    for (String tag : List.of("evening", "Evening")) {
      assertThat(found(PeopleFilter.FIRST.tagged(Optional.of(tag)))).containsExactly("Ana", "Bo");
    }
  }

  private static PersonRow tagged(long id, String name, String tag) {
    Details details = Details.NONE.named(name).tagged(List.of(tag));
    return row(new Person(id, details, false, Instant.EPOCH));
  }

  private List<String> found() {
    return found(SILVA);
  }

  private List<String> found(PeopleFilter filter) {
    return roster.find(filter).stream().map(row -> row.facts().person().name()).toList();
  }

  private static PersonRow row(Person person) {
    return new PersonRow(Facts.of(person, Optional.empty()));
  }

  private static Person person(long id, String name) {
    return new Person(id, Details.NONE.named(name), false, Instant.EPOCH);
  }
}
