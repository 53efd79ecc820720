package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import org.junit.jupiter.api.Test;

/** Taking back what was done to people, and what was answered meanwhile. */
class TakingBackTest extends InOffice {

  @Test
  void takingBackThatSomebodyWasAddedAsksOnceTheyHaveAnswered() throws Exception {
    office.add("Ana");
    office.add("Bo");
    office.rate("Ana", 2);
    people.changes().undo();
    assertThat(office.stored()).containsExactly("Ana");

    people.changes().undo();
    assertThat(office.asked()).singleElement().asString().contains("Delete Ana for good?");
    assertThat(office.stored()).containsExactly("Ana");

    office.dialogs.agree();
    people.changes().undo();
    assertThat(office.stored()).isEmpty();
    people.changes().redo();
    assertThat(office.stored()).containsExactly("Ana");
  }

  @Test
  void ratingsCanStillBeTakenBackOnceSomethingElseAboutThemWasChanged() {
    office.add("Ana");
    office.add("Bo");
    office.rate("Ana", 2, 3);
    people.forms().edit(office.row("Ana"));
    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();
    form.nameProperty().set("Ana Silva");
    form.contactProperty().set("555");
    people.forms().save(form);

    String skill = office.workspace.asked().get(1).id();
    assertThat(office.workspace.undo()).contains(skill);
    assertThat(office.workspace.answerTo(skill)).isEqualTo(Answer.NotAnswered.BLANK);
    assertThat(office.workspace.redo()).contains(skill);

    people.open(office.row("Bo"));
    people.open(office.row("Ana Silva"));
    assertThat(office.workspace.history().lastDoneProperty().get()).isEmpty();
  }
}
