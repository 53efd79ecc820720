package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.PersonKey;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of details typed and not saved when everything is left. */
class HalfTypedPersonTest {

  private static final String QUESTION = "You have typed in a form for Ana Silva and not saved it.";

  @TempDir private Path folder;
  private Office office;
  private final List<String> gone = new ArrayList<>();

  @BeforeEach
  void open() {
    office = new Office(folder.resolve("here"));
  }

  private void leave() {
    office.leaving.everything(() -> gone.add("gone"));
  }

  private PersonForm begin(String name) {
    office.people.forms().add();
    form().nameProperty().set(name);
    return form();
  }

  private PersonForm form() {
    return ((Aside.Editing) office.people.forms().asideProperty().get()).form();
  }

  @Test
  void aFormInWhichNothingIsTypedIsNotAskedAbout() {
    office.people.forms().add();
    leave();

    assertThat(gone).hasSize(1);
    assertThat(office.asked()).isEmpty();
  }

  @Test
  void whoeverKeepsTypingIsBackInTheForm() {
    PersonForm form = begin("Ana Silva");
    office.navigator.go(Page.SETTINGS);
    leave();

    assertThat(gone).isEmpty();
    assertThat(office.asked()).containsExactly(QUESTION);
    assertThat(form()).isSameAs(form);
    assertThat(form.nameProperty().get()).isEqualTo("Ana Silva");
    assertThat(office.navigator.placeProperty().get().page()).isEqualTo(Page.PEOPLE);
  }

  @Test
  void whatIsSavedIsOnDiskBeforeAnythingIsLeft() throws Exception {
    begin("Ana Silva").tagsProperty().set("evening");
    office.dialogs.decide(Dialogs.Unsaved.SAVE);
    office.tasks.hold();
    leave();
    assertThat(gone).isEmpty();
    office.tasks.release();

    assertThat(gone).hasSize(1);
    assertThat(office.stored()).containsExactly("Ana Silva");
    assertThat(office.people.forms().asideProperty().get()).isEqualTo(new Aside.Nothing());
  }

  @Test
  void whatIsNotSavedIsForgotten() throws Exception {
    begin("Ana Silva");
    office.dialogs.decide(Dialogs.Unsaved.DROP);
    leave();

    assertThat(gone).hasSize(1);
    assertThat(office.stored()).isEmpty();
    assertThat(office.people.forms().hasTyped()).isFalse();
  }

  @Test
  void whatCannotBeSavedYetIsNotOfferedToBeSaved() {
    begin("").contactProperty().set("555-1234");
    office.dialogs.decide(Dialogs.Unsaved.SAVE);
    leave();

    assertThat(gone).isEmpty();
    assertThat(office.asked())
        .containsExactly(
            "You have typed in a form for somebody new and not saved it. It needs a name before it"
                + " can be saved.");
    office.dialogs.agree();
    leave();
    assertThat(gone).hasSize(1);
  }

  @Test
  void whatCouldNotBeSavedIsStillInTheForm() throws Exception {
    PersonRow ana = office.add("Ana Silva");
    office.people.forms().edit(ana);
    form().contactProperty().set("555-1234");
    office.store().people().delete(ana.id());
    office.navigator.go(Page.SETTINGS);
    office.dialogs.decide(Dialogs.Unsaved.SAVE);
    leave();

    assertThat(gone).isEmpty();
    assertThat(form().contactProperty().get()).isEqualTo("555-1234");
    assertThat(form().onItsWayProperty().get()).isFalse();
    assertThat(office.people.problemProperty().get()).isPresent();
    assertThat(office.navigator.placeProperty().get().page()).isEqualTo(Page.PEOPLE);
  }

  @Test
  void aFormIsSavedOnceHoweverOftenItIsAskedFor() throws Exception {
    PersonForm form = begin("Ana Silva");
    office.tasks.hold();
    office.people.forms().save(form);
    office.people.forms().save(form);
    office.tasks.release();

    assertThat(office.stored()).containsExactly("Ana Silva");
  }

  @Test
  void anotherFolderIsNotOpenedWithoutAQuestion() {
    begin("Ana Silva");
    office.openFolder.open(folder.resolve("there"));

    assertThat(office.asked()).containsExactly(QUESTION);
    assertThat(office.openFolder.folderProperty().get()).isEqualTo(folder.resolve("here"));
    assertThat(form().nameProperty().get()).isEqualTo("Ana Silva");
  }

  @Test
  void whoeverOpensAClientOrAnotherPageFindsTheFormAsItWas() {
    PersonRow bo = office.add("Bo Berg");
    PersonForm form = begin("Ana Silva");
    office.people.open(bo);
    office.people.hide();
    office.people.show();

    assertThat(office.asked()).isEmpty();
    assertThat(office.usage.get().person()).contains(PersonKey.of(bo.facts().person()));
    assertThat(form()).isSameAs(form);
    assertThat(form.nameProperty().get()).isEqualTo("Ana Silva");
  }
}
