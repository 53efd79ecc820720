package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.ui.Page;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.folder.PeopleFilter;
import app.milepost.ui.folder.Picked;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleViewModelTest extends InOffice {

  @Test
  void enterAfterTypingOpensTheOneWhoIsLeftHoweverManyAreChosen() {
    office.add("Ana");
    office.add("Ben");
    office.add("Cleo");
    List<PersonRow> two = List.of(office.row("Ben"), office.row("Cleo"));
    people.openFound(two);
    assertThat(opened()).isEmpty();
    assertThat(people.messageProperty().get())
        .contains("2 people are chosen. Choose one of them to open.");
    people.look("ana");
    people.openFound(two);
    assertThat(opened()).isEqualTo("Ana");
  }

  @Test
  void enterWhilePeopleAreStillBeingReadOpensWhoeverIsLeftThen() {
    office.add("Ana");
    office.add("Ben");
    PeopleViewModel again = office.page();
    again.look("ben");
    again.openFound(List.of());
    again.show();
    assertThat(opened()).isEqualTo("Ben");
    PeopleViewModel third = office.page();
    third.openFound(List.of());
    third.look("an");
    third.show();
    assertThat(opened()).as("whoever types on has not asked yet").isEqualTo("Ben");
  }

  @Test
  void whoIsAddedIsKeptAndChosen() throws Exception {
    office.add("Ana Silva", "evening", " ", "evening", "Spanish");

    assertThat(office.stored()).containsExactly("Ana Silva");
    assertThat(office.row("Ana Silva").facts().person().details().tags())
        .containsExactly("evening", "Spanish");
    assertThat(people.chosenProperty().get()).contains(office.row("Ana Silva"));
    assertThat(people.messageProperty().get()).contains("Added Ana Silva.");
    assertThat(people.forms().asideProperty().get()).isEqualTo(new Aside.Nothing());
  }

  @Test
  void peopleAreFoundByNameTagAndContactAndSortedByName() {
    office.add("Zoë Ångström", "evening");
    office.add("José Núñez");
    office.add("Ana Silva", "Evening");

    assertThat(office.names()).containsExactly("Ana Silva", "José Núñez", "Zoë Ångström");
    people.look("even");
    assertThat(office.names()).containsExactly("Ana Silva", "Zoë Ångström");
    people.look("even ang");
    assertThat(office.names()).containsExactly("Zoë Ångström");
    people.look("");
    people.tag(Optional.of("Evening"));
    assertThat(office.names()).containsExactly("Ana Silva", "Zoë Ångström");
    people.tag(Optional.of("Even"));
    assertThat(office.names()).isEmpty();
  }

  @Test
  void everyLetterThatFindsNobodyIsTold() {
    office.add("Ana");
    List<String> told = new ArrayList<>();
    people.listingProperty().subscribe(listing -> told.add(listing.filter().typed()));

    people.look("x");
    people.look("xy");

    assertThat(told).endsWith("x", "xy");
  }

  @Test
  void whoIsArchivedIsOutOfSightUntilBroughtBack() {
    PersonRow ana = office.add("Ana");
    office.add("Bo");

    people.archive(ana);
    assertThat(office.names()).containsExactly("Bo");
    people.keep(PeopleFilter.Kept.ARCHIVED);
    assertThat(office.names()).containsExactly("Ana");
    people.archive(office.row("Ana"));
    assertThat(office.names()).isEmpty();
    people.keep(PeopleFilter.Kept.ALL);
    assertThat(office.names()).containsExactly("Ana", "Bo");
  }

  @Test
  void deletingSaysWhatWillBeLostAndCanBeTakenBackWhole() throws Exception {
    office.add("Ana");
    office.rate("Ana", 2, 3, 1);
    office.dialogs.agree();

    people.delete(office.row("Ana"));

    assertThat(office.asked().getLast())
        .contains("Delete Ana for good?", "one session", "three answers");
    assertThat(office.stored()).isEmpty();
    assertThat(office.usage.get().person()).isEmpty();
    assertThat(office.workspace.assessmentProperty().get()).isEmpty();

    people.changes().undo();
    assertThat(office.names()).containsExactly("Ana");
    people.open(office.row("Ana"));
    assertThat(office.workspace.assessmentProperty().get().orElseThrow().answers()).hasSize(3);
  }

  @Test
  void nobodyIsDeletedWithoutAYes() throws Exception {
    office.add("Ana");

    people.delete(office.row("Ana"));

    assertThat(office.asked()).hasSize(1);
    assertThat(office.stored()).containsExactly("Ana");
  }

  @Test
  void everyChangeIsTakenBackAndMadeAgainInOrder() throws Exception {
    office.add("Ana");
    people.forms().edit(office.row("Ana"));
    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();
    form.nameProperty().set("Ana Maria");
    form.agreedProperty().set(true);
    form.agreedOnProperty().set(EnteredDate.of(Optional.of(LocalDate.of(2026, 11, 1))));
    people.forms().save(form);
    people.archive(office.row("Ana Maria"));

    people.changes().undo();
    assertThat(office.names()).containsExactly("Ana Maria");
    people.changes().undo();
    assertThat(office.names()).containsExactly("Ana");
    people.changes().undo();
    assertThat(office.stored()).isEmpty();
    assertThat(people.changes().canUndoProperty().get()).isFalse();

    people.changes().redo();
    people.changes().redo();
    assertThat(office.row("Ana Maria").facts().person().details().consent())
        .contains(LocalDate.of(2026, 11, 1));
    people.changes().redo();
    assertThat(office.names()).isEmpty();
    assertThat(people.changes().canRedoProperty().get()).isFalse();
    assertThat(office.stored()).containsExactly("Ana Maria");
  }

  @Test
  void openingSomebodyShowsTheirAnswers() {
    office.add("Ana");
    office.add("Bo");

    people.open(office.row("Bo"));

    assertThat(office.navigator.placeProperty().get().page()).isEqualTo(Page.SESSION);
    assertThat(office.workspace.assessmentProperty().get().orElseThrow().personName())
        .isEqualTo("Bo");
  }

  @Test
  void aNewNameOfTheClientOnScreenIsShownThere() {
    office.add("Ana");
    office.rate("Ana", 2);
    people.forms().edit(office.row("Ana"));
    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();
    form.nameProperty().set("Ana Maria");
    people.forms().save(form);

    assertThat(office.workspace.assessmentProperty().get().orElseThrow().personName())
        .isEqualTo("Ana Maria");
    assertThat(office.workspace.assessmentProperty().get().orElseThrow().answers()).hasSize(1);
  }

  @Test
  void whoHasNoNameAndNoSessionIsNoClient() throws Exception {
    office.store().assessments().firstPerson();
    PeopleViewModel again = office.page();
    again.show();

    assertThat(again.listingProperty().get())
        .isEqualTo(new Listing(Listing.State.READY, List.of(), 0, PeopleFilter.FIRST));
  }

  @Test
  void anotherFolderHasOtherPeopleAndNothingToTakeBack(@TempDir Path other) {
    office.add("Ana");

    office.openFolder.open(other);

    assertThat(office.names()).isEmpty();
    assertThat(people.changes().canUndoProperty().get()).isFalse();
  }

  @Test
  void aChangeThatCannotBeMadeIsExplainedAndChangesNothing() throws Exception {
    PersonRow ana = office.add("Ana");
    office.store().people().delete(ana.id());

    people.archive(ana);

    assertThat(people.problemProperty().get()).isPresent();
    assertThat(ana.facts().person().archived()).isFalse();
  }

  @Test
  void peopleThatAnotherPageLedToAreShownUntilEverybodyIsWanted() {
    PersonRow ana = office.add("Ana");
    PersonRow bo = office.add("Bo");
    office.add("Cem");
    people.archive(bo);
    people.look("c");
    assertThat(office.names()).containsExactly("Cem");

    office.picked.show(new Picked("Building", Set.of(ana.id(), bo.id())));
    assertThat(office.navigator.placeProperty().get().page()).isEqualTo(Page.PEOPLE);
    assertThat(office.names()).containsExactly("Ana", "Bo");
    people.look("an");
    assertThat(office.names()).containsExactly("Ana");
    office.picked.show(new Picked("Ready", Set.of(bo.id())));
    assertThat(office.names()).containsExactly("Bo");

    people.unpick();
    assertThat(office.names()).containsExactly("Cem");
  }

  @Test
  void whoIsAddedWhileOthersArePickedIsSeen() {
    PersonRow ana = office.add("Ana");
    office.picked.show(new Picked("Building", Set.of(ana.id())));

    office.add("Bo");

    assertThat(office.names()).containsExactly("Ana", "Bo");
  }

  private String opened() {
    return office.workspace.draftProperty().get().map(draft -> draft.person().name()).orElse("");
  }
}
