package app.milepost.ui.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.scoring.caseload.Stage;
import app.milepost.settings.CaseloadChoices;
import app.milepost.ui.folder.PeopleFilter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which people were looked among last. */
class FilterMemoryTest extends InCounted {

  @Test
  void choicesAreFoundAgainButNothingThatTellsOfPeople() throws Exception {
    office.add("Bo", "junior", 1, 100, Optional.empty(), "evening");
    page.show();
    page.look("bo");
    page.tag(Optional.of("evening"));
    page.keep(PeopleFilter.Kept.ARCHIVED);
    page.aimAt(Optional.of("junior"));
    page.at(Optional.of(Stage.NEARLY_READY));

    assertThat(office.appearance.caseloadProperty().get())
        .isEqualTo(
            new CaseloadChoices(
                Optional.of("archived"),
                Optional.of(new CaseloadChoices.Step(Counted.PACK.id(), "junior")),
                Optional.of("nearly-ready")));
    assertThat(office.model().filterProperty().get())
        .isEqualTo(
            new CaseloadFilter(
                PeopleFilter.FIRST.keeping(PeopleFilter.Kept.ARCHIVED),
                Optional.of("junior"),
                Optional.of(Stage.NEARLY_READY)));

    page.keep(PeopleFilter.Kept.ACTIVE);
    page.aimAt(Optional.empty());
    page.at(Optional.empty());
    assertThat(office.appearance.caseloadProperty().get()).isEqualTo(CaseloadChoices.USUAL);
  }

  @ParameterizedTest
  @CsvSource({"health-records-technician, astronaut", "file-clerk, junior"})
  void choicesThatAreNotKnownAnyMoreArePassedOver(String role, String rung) {
    CaseloadChoices.Step elsewhere = new CaseloadChoices.Step(role, rung);
    office
        .appearance
        .caseloadProperty()
        .set(
            new CaseloadChoices(
                Optional.of("retired"), Optional.of(elsewhere), Optional.of("famous")));

    assertThat(office.model().filterProperty().get()).isEqualTo(CaseloadFilter.FIRST);
  }

  @Test
  void aStepOfAnotherRoleIsStillKnownWhenThatRoleComesBack() {
    CaseloadChoices.Step elsewhere = new CaseloadChoices.Step("file-clerk", "junior");
    office
        .appearance
        .caseloadProperty()
        .set(new CaseloadChoices(Optional.empty(), Optional.of(elsewhere), Optional.empty()));

    page.keep(PeopleFilter.Kept.ALL);

    assertThat(office.appearance.caseloadProperty().get().step()).contains(elsewhere);
  }
}
