package app.milepost.ui.career.find;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.RolePack;
import app.milepost.search.Hit;
import app.milepost.ui.career.Packs;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindViewModelTest {

  private final ReadOnlyObjectWrapper<Optional<RolePack>> role =
      new ReadOnlyObjectWrapper<>(Optional.of(Packs.baker()));
  private final FindViewModel model = new FindViewModel(role.getReadOnlyProperty());

  /** The oven's own entry, and two steps whose focus it is. */
  private static final String THREE = "oven";

  @Test
  void hitsAreThereWhileTyping() {
    model.look("bre");
    assertThat(found().count()).isEqualTo("1 of 1");
    model.look(THREE);
    assertThat(found().count()).isEqualTo("1 of 3");
    assertThat(found().hits()).extracting(Hit::anchor).startsWith("requirement:oven");
  }

  @Test
  void theFirstStepGoesToTheHitThatIsMeant() {
    model.look(THREE);
    model.go(1);
    assertThat(found().count()).isEqualTo("1 of 3");
    assertThat(found().visited()).isTrue();
    model.go(1);
    assertThat(found().count()).isEqualTo("2 of 3");
  }

  @Test
  void stepsGoRoundInBothDirections() {
    model.look(THREE);
    model.go(-1);
    assertThat(found().count()).isEqualTo("3 of 3");
    model.go(1);
    assertThat(found().count()).isEqualTo("1 of 3");
    model.go(-1);
    assertThat(found().count()).isEqualTo("3 of 3");
  }

  @Test
  void aChosenHitIsWhereTheNextStepGoes() {
    model.look(THREE);
    model.choose(1);
    assertThat(found().visited()).isFalse();
    model.go(1);
    assertThat(found().count()).isEqualTo("2 of 3");
    model.goTo(2);
    assertThat(found().count()).isEqualTo("3 of 3");
    assertThat(found().visited()).isTrue();
  }

  @Test
  void anotherQueryStartsAtItsFirstHit() {
    model.look(THREE);
    model.goTo(2);
    model.look("dough");
    assertThat(found().at()).isZero();
    assertThat(found().visited()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?"})
  void withoutAWordNothingIsSaid(String query) {
    model.look(query);
    assertThat(found().count()).isEmpty();
    assertThat(found().advice()).isEmpty();
    assertThat(found().spoken()).isEmpty();
  }

  @Test
  void whereNothingIsFoundThereIsSomethingToTry() {
    model.look("zebra");
    assertThat(found().count()).isEqualTo("Nothing found");
    assertThat(found().advice()).startsWith("The guide does not have this word.");
    model.look("oven zebra");
    assertThat(found().advice()).startsWith("No entry has all of these words.");
    assertThat(found().spoken()).startsWith("Nothing found. No entry");
    model.go(1);
    model.choose(1);
    assertThat(found().current()).isEmpty();
  }

  @Test
  void aHitIsHeardWithItsPlace() {
    model.look(THREE);
    assertThat(found().spoken()).isEqualTo("1 of 3: Oven, in What the job asks");
  }

  @Test
  void theSearchGoesOnInAnotherCareer() {
    role.set(Optional.empty());
    model.look(THREE);
    assertThat(found().hits()).isEmpty();
    role.set(Optional.of(Packs.baker()));
    assertThat(found().count()).isEqualTo("1 of 3");
  }

  private Found found() {
    return model.foundProperty().get();
  }
}
