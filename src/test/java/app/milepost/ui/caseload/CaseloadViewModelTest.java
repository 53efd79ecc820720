package app.milepost.ui.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.people.PersonKey;
import app.milepost.scoring.caseload.Reach;
import app.milepost.scoring.caseload.Stage;
import app.milepost.scoring.caseload.Tally;
import app.milepost.testkit.DamagedRows;
import app.milepost.ui.Page;
import app.milepost.ui.folder.PeopleFilter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CaseloadViewModelTest extends InCounted {

  @Test
  void everybodyIsCountedOnceThePageIsInFront() throws Exception {
    office.add("Bo", 4);
    office.add("Cem", 1);
    assertThat(page.shownProperty().get()).isEmpty();
    assertThat(page.readingProperty().get()).isEqualTo(new ReadingState.Idle());

    page.show();

    assertThat(page.readingProperty().get()).isEqualTo(new ReadingState.Done());
    assertThat(office.names()).containsExactly("Ana", "Bo", "Cem");
    assertThat(office.shown().figures().at(Stage.NOT_STARTED)).isEqualTo(1);
    assertThat(office.shown().figures().at(Stage.READY)).isEqualTo(1);
    assertThat(office.shown().figures().started()).isEqualTo(2);
    assertThat(office.shown().heat().columns()).hasSize(2);
  }

  @Test
  void whoseSessionIsDamagedIsLeftOutAndHidesNobodyElse() throws Exception {
    Person bo = office.add("Bo", 4);
    office.add("Cem", 4);
    DamagedRows.session(folder, office.desk.store().sessions().of(bo.id()).getLast().id());

    page.show();

    assertThat(page.readingProperty().get()).isEqualTo(new ReadingState.Done());
    assertThat(office.names()).containsExactly("Ana", "Cem");
    assertThat(office.shown().figures().at(Stage.NOT_STARTED)).isEqualTo(1);
    assertThat(office.shown().figures().at(Stage.READY)).isEqualTo(1);
    assertThat(office.shown().unreadable()).isEqualTo(1);

    page.look("cem");
    assertThat(office.shown().unreadable()).isZero();
    page.look("");

    page.hide();
    office.desk.store().people().archive(bo.id(), true);
    page.show();
    assertThat(office.shown().unreadable()).isZero();
    page.keep(PeopleFilter.Kept.ALL);
    assertThat(office.names()).containsExactly("Ana", "Cem");
    assertThat(office.shown().unreadable()).isEqualTo(1);

    page.hide();
    office.desk.store().people().erase(bo.id());
    page.show();
    assertThat(office.shown().unreadable()).isZero();
  }

  @Test
  void aDamagedPackOfClosedSessionsHidesNobody() throws Exception {
    Person bo = office.add("Bo", 4);
    DamagedRows.packOf(folder, office.desk.store().sessions().of(bo.id()).getLast().id());

    page.show();

    assertThat(page.readingProperty().get()).isEqualTo(new ReadingState.Done());
    assertThat(office.shown().figures().at(Stage.READY)).isEqualTo(1);
    assertThat(office.shown().withOtherPack()).isEqualTo(1);
  }

  @Test
  void theFilterOfThePeoplePageStepAndReadinessNarrowIt() throws Exception {
    office.add("José Núñez", "technician", 4, 100, Optional.empty(), "evening");
    office.add("Bo", "junior", 1, 100, Optional.empty(), "Evening");
    Person cem = office.add("Cem", 0, "evening");
    office.desk.store().people().archive(cem.id(), true);
    page.show();

    assertThat(office.names()).containsExactly("Ana", "José Núñez", "Bo");
    page.look("nunez");
    assertThat(office.names()).containsExactly("José Núñez");
    page.look("");
    page.keep(PeopleFilter.Kept.ALL);
    assertThat(office.names()).containsExactly("Ana", "José Núñez", "Bo", "Cem");
    page.tag(Optional.of("evening"));
    assertThat(office.names()).containsExactly("José Núñez", "Bo", "Cem");
    page.tag(Optional.empty());
    page.aimAt(Optional.of("junior"));
    assertThat(office.names()).containsExactly("Bo");
    assertThat(office.shown().elsewhere()).isEqualTo(3);
    page.aimAt(Optional.empty());
    page.at(Optional.of(Stage.READY));
    assertThat(office.names()).containsExactly("José Núñez");
    page.look("nobody at all");
    assertThat(office.names()).isEmpty();
    page.everybody();
    assertThat(office.names()).hasSize(4);
    assertThat(page.tagsProperty().get()).containsEntry("evening", 3);
  }

  @Test
  void whatWasDoneMeanwhileIsSeenWhenThePageComesBack() throws Exception {
    Person bo = office.add("Bo", 4);
    Person cem = office.add("Cem", 4);
    page.show();
    assertThat(office.shown().figures().at(Stage.READY)).isEqualTo(2);

    page.hide();
    office.desk.store().people().delete(bo.id());
    office.add("Dee", 0);
    office.desk.openFolder().show(Optional.of(cem));
    office.desk.workspace().rate("ehr-systems", 0);
    page.show();

    assertThat(office.names()).containsExactly("Ana", "Cem", "Dee");
    assertThat(office.shown().figures().at(Stage.READY)).isZero();
    assertThat(office.shown().figures().blocking().getFirst().requirement().id())
        .isEqualTo("ehr-systems");
    assertThat(office.shown().figures().blocking().getFirst().below()).isEqualTo(2);
  }

  @Test
  void catchingUpGivesWhatReadingAnewGives() throws Exception {
    for (int i = 0; i < 30; i++) {
      office.add("Person " + i, "technician", i % 5, 5 + i, Optional.empty());
    }
    page.show();
    page.hide();
    for (long id = 3; id < 20; id += 4) {
      office.desk.store().people().delete(id);
    }
    office.add("Late", 3);
    page.show();

    CaseloadViewModel anew = office.model();
    anew.show();

    CaseloadState fresh = anew.shownProperty().get().orElseThrow();
    assertThat(office.shown().figures()).isEqualTo(fresh.figures());
    assertThat(office.shown().clients().all()).isEqualTo(fresh.clients().all());
  }

  @Test
  void figuresStayUntilNewOnesAreThere() throws Exception {
    office.add("Bo", 4);
    page.show();
    page.hide();
    office.add("Cem", 1);

    office.desk.tasks().hold();
    page.show();
    assertThat(office.names()).containsExactly("Ana", "Bo");
    office.desk.tasks().release();
    assertThat(office.names()).containsExactly("Ana", "Bo", "Cem");
  }

  @Test
  void readingCanBeStoppedAndBegunAgain() throws Exception {
    office.add("Bo", 4);
    office.desk.tasks().hold();
    page.show();
    assertThat(page.readingProperty().get()).isEqualTo(new ReadingState.UnderWay(0));
    page.stop();
    office.desk.tasks().release();
    assertThat(page.readingProperty().get()).isEqualTo(new ReadingState.Stopped());
    assertThat(page.shownProperty().get()).isEmpty();

    page.load();
    assertThat(office.names()).containsExactly("Ana", "Bo");
  }

  @Test
  void whoClosedWithAnotherVersionIsMeasuredAlikeAndTold() throws Exception {
    office.add("Bo", "technician", 4, 100, Optional.of(office.otherPackFile()));
    office.add("Cem", 4);
    page.show();

    assertThat(office.shown().withOtherPack()).isEqualTo(1);
    assertThat(office.shown().figures().at(Stage.READY)).isEqualTo(2);
  }

  @Test
  void aFigureLeadsToThePeopleItCounts() throws Exception {
    office.add("Bo", "technician", 1, 3, Optional.empty());
    office.add("Cem", 4);
    office.add("Dee", 0);
    page.show();

    Tally first = office.shown().figures().tallies().getFirst();
    page.behind().reach(office.shown(), first, Reach.BELOW);
    assertThat(office.pickedNames()).containsExactly("Bo", "Dee").hasSize(first.below());
    assertThat(office.picked.pickedProperty().get().orElseThrow().words())
        .isEqualTo("from Caseload: " + first.requirement().title() + ", below the level asked for");
    assertThat(office.navigator.placeProperty().get().page()).isEqualTo(Page.PEOPLE);

    for (Stage stage : Stage.values()) {
      page.behind().stage(office.shown(), stage);
      assertThat(office.pickedNames()).hasSize(office.shown().figures().at(stage));
    }
    for (Tally tally : office.shown().figures().tallies()) {
      page.behind().reach(office.shown(), tally, Reach.NOT_ANSWERED);
      assertThat(office.pickedNames()).hasSize(tally.notAnswered());
      page.behind().blocked(office.shown(), tally);
      assertThat(office.pickedNames()).hasSize(tally.blocking());
    }
  }

  @Test
  void aColumnOfOnePersonOpensThem() throws Exception {
    Person bo = office.add("Bo", 1);
    office.add("Cem", 4);
    page.show();

    page.behind().column(office.shown(), 0);

    assertThat(office.desk.usage().get().person()).contains(PersonKey.of(bo));
    assertThat(office.navigator.placeProperty().get().page()).isEqualTo(Page.SESSION);
    assertThat(office.picked.pickedProperty().get()).isEmpty();
  }

  @Test
  void aColumnOfAGroupShowsIt() throws Exception {
    for (int i = 0; i < 45; i++) {
      office.add("Person " + i, "technician", i % 5, 1 + i, Optional.empty());
    }
    page.show();
    assertThat(office.shown().heat().columns()).hasSize(20);

    page.behind().column(office.shown(), 19);

    assertThat(office.pickedNames()).hasSize(3);
  }

  @Test
  void aFolderThatIsLetGoOfTakesItsFiguresOffTheScreen() throws Exception {
    office.add("Bo", 1);
    page.show();
    page.hide();
    page.behind().stage(office.shown(), Stage.EXPLORING);
    office.desk.openFolder().whileClosed(() -> {});

    assertThat(page.shownProperty().get()).isEmpty();
    assertThat(office.picked.pickedProperty().get()).isEmpty();
  }
}
