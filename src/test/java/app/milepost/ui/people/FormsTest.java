package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.people.PersonKey;
import app.milepost.people.SessionHead;
import app.milepost.store.StoreException;
import app.milepost.ui.control.EnteredDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Forms about somebody, and about two records to be merged. */
class FormsTest extends InOffice {

  @Test
  void nobodyIsAddedWithoutAName() throws Exception {
    office.add("Ana");
    people.forms().add();
    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();
    form.contactProperty().set("ana@example.org");
    people.forms().save(form);

    assertThat(office.stored()).containsExactly("Ana");
    assertThat(people.forms().asideProperty().get()).isInstanceOf(Aside.Editing.class);
  }

  @Test
  void aConsentWithoutItsDayIsAskedForAndNeverDropped() throws Exception {
    PersonRow ana = office.add("Ana");
    people.forms().edit(ana);
    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();
    form.agreedProperty().set(true);
    form.agreedOnProperty().set(EnteredDate.of(Optional.of(Office.TODAY)));
    people.forms().save(form);
    people.forms().edit(ana);
    PersonForm again = ((Aside.Editing) people.forms().asideProperty().get()).form();

    for (EnteredDate noDay :
        List.of(EnteredDate.none(), new EnteredDate.Unreadable("11/31/2026"))) {
      again.agreedOnProperty().set(noDay);
      people.forms().save(again);
      assertThat(consent(ana)).contains(Office.TODAY);
      assertThat(people.forms().asideProperty().get()).isEqualTo(new Aside.Editing(again));
      assertThat(people.forms().sentence())
          .endsWith("It needs the day they agreed on before it can be saved.");
    }
    again.agreedProperty().set(false);
    people.forms().save(again);
    assertThat(consent(ana)).isEmpty();
  }

  @Test
  void whoeverIsQuickerThanTheDiskIsToldSoAndKeepsWhatWasTyped() {
    office.openFolder.close();
    people.forms().add();
    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();
    form.nameProperty().set("Ana");
    people.forms().save(form);

    assertThat(people.problemProperty().get().orElse(""))
        .contains("still being opened", "Try again in a moment");
    assertThat(people.forms().asideProperty().get()).isEqualTo(new Aside.Editing(form));
    office.openFolder.openAhead();
    office.openFolder.showRole();
    people.forms().save(form);
    assertThat(office.names()).containsExactly("Ana");
    assertThat(people.problemProperty().get()).isEmpty();
  }

  private Optional<LocalDate> consent(PersonRow row) throws StoreException {
    return office.store().people().all().stream()
        .filter(p -> p.id() == row.id())
        .findFirst()
        .orElseThrow()
        .details()
        .consent();
  }

  @Test
  void whatIsTypedAndNotFoundIsTheNameOfWhoeverIsAddedNext() {
    office.add("Ana");
    people.look("Bruno");
    people.forms().add();

    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();
    assertThat(form.nameProperty().get()).isEqualTo("Bruno");
  }

  @Test
  void aSecondOfTheSameNameIsPointedOut() {
    office.add("José Núñez");
    people.forms().add();
    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();

    form.nameProperty().set("jose nunez ");
    assertThat(people.forms().sameName(form)).contains("1 person of this name");
    form.nameProperty().set("jose nune");
    assertThat(people.forms().sameName(form)).isEmpty();
  }

  @Test
  void twoRecordsBecomeOneAndTwoAgain() throws Exception {
    PersonRow old = office.add("A. Silva", "evening");
    office.rate("A. Silva", 2);
    office.add("Ana Silva", "Spanish");
    office.rate("Ana Silva", 3, 3);

    people.forms().merge(List.of(old));
    assertThat(people.forms().asideProperty().get()).isEqualTo(new Aside.Nothing());
    assertThat(people.messageProperty().get().orElseThrow()).contains("choose two records");
    people.forms().merge(List.of(office.row("Ana Silva"), old));
    MergeForm form = ((Aside.Merging) people.forms().asideProperty().get()).form();
    assertThat(form.first().name()).isEqualTo("A. Silva");
    assertThat(form.sessions(MergeForm.Side.FIRST)).isEqualTo(1);
    assertThat(form.sessions(MergeForm.Side.SECOND)).isEqualTo(1);
    form.nameProperty().set(MergeForm.Side.SECOND);
    people.forms().save(form);

    assertThat(office.stored()).containsExactly("Ana Silva");
    Person kept = office.row("Ana Silva").facts().person();
    assertThat(kept.id()).isEqualTo(old.id());
    assertThat(kept.details().tags()).containsExactly("evening", "Spanish");
    assertThat(office.store().sessions().of(kept.id())).hasSize(2);
    assertThat(office.usage.get().person()).contains(PersonKey.of(kept));
    assertThat(office.store().sessions().of(kept.id()))
        .filteredOn(SessionHead::closed)
        .singleElement()
        .matches(closed -> closed.pack().isPresent());

    people.changes().undo();
    assertThat(office.names()).containsExactly("A. Silva", "Ana Silva");
    assertThat(office.store().sessions().of(office.row("Ana Silva").id())).hasSize(1);
    assertThat(office.store().sessions().of(office.row("A. Silva").id())).hasSize(1);
  }

  @Test
  void whatIsTypedInAFormIsNotDroppedWithoutAQuestion() {
    people.forms().add();
    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();
    form.nameProperty().set("Ana");

    people.forms().cancel();
    assertThat(people.forms().asideProperty().get()).isInstanceOf(Aside.Editing.class);
    assertThat(office.asked()).hasSize(1);
    office.dialogs.agree();
    people.forms().cancel();
    assertThat(people.forms().asideProperty().get()).isEqualTo(new Aside.Nothing());
  }
}
