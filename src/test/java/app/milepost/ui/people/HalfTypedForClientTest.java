package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.ui.Dialogs;
import app.milepost.ui.work.UnsavedForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed for a client on screen, such as a next step, when something happens to them. */
class HalfTypedForClientTest extends InOffice {

  private static final String QUESTION = "Something is typed.";

  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void type() {
    office.add("Ana");
    office.add("Bo");
    office.rate("Ana", 2);
    office.leaving.watch(new Typed());
  }

  private PersonForm editing(String name) {
    people.forms().edit(office.row(name));
    return ((Aside.Editing) people.forms().asideProperty().get()).form();
  }

  @Test
  void isAskedAboutBeforeTheClientIsDeleted() throws Exception {
    office.dialogs.agree();
    people.delete(office.row("Ana"));

    assertThat(office.asked()).hasSize(2).last().isEqualTo(QUESTION);
    assertThat(heard).containsExactly("bring");
    assertThat(office.stored()).containsExactly("Ana", "Bo");

    office.dialogs.decide(Dialogs.Unsaved.DROP);
    people.delete(office.row("Ana"));
    assertThat(heard).containsExactly("bring", "drop");
    assertThat(office.stored()).containsExactly("Bo");
  }

  @Test
  void isAskedAboutBeforeTakingBackDeletesTheClient() throws Exception {
    office.dialogs.agree();
    people.changes().undo();
    people.changes().undo();

    assertThat(office.asked()).hasSize(2).last().isEqualTo(QUESTION);
    assertThat(office.stored()).containsExactly("Ana");
  }

  @Test
  void staysWhereNothingOfTheirsIsLetGoOf() throws Exception {
    PersonForm form = editing("Ana");
    form.nameProperty().set("Ana Silva");
    people.forms().save(form);
    people.archive(office.row("Ana Silva"));
    office.dialogs.agree();
    people.delete(office.row("Bo"));

    assertThat(office.asked()).singleElement().asString().startsWith("Delete Bo for good?");
    assertThat(heard).isEmpty();
    assertThat(office.stored()).containsExactly("Ana Silva");
  }

  private final class Typed implements UnsavedForm {

    @Override
    public boolean hasTyped() {
      return !heard.contains("drop");
    }

    @Override
    public boolean goesWithAnswers() {
      return true;
    }

    @Override
    public String kind() {
      return "something";
    }

    @Override
    public String sentence() {
      return QUESTION;
    }

    @Override
    public boolean canBeSaved() {
      return true;
    }

    @Override
    public void save(Runnable saved, Runnable failed) {
      saved.run();
    }

    @Override
    public void drop() {
      heard.add("drop");
    }

    @Override
    public void bring() {
      heard.add("bring");
    }
  }
}
