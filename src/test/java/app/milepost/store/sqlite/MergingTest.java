package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.SessionHead;
import app.milepost.store.PeopleStore.Merge;
import app.milepost.store.StoreException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two records made one, and two again. */
class MergingTest extends PeopleInStore {

  @Test
  void mergedPeopleHaveAllSessionsOfBoth() throws Exception {
    Person kept = people.add(Details.NONE.named("Zoe"));
    Person gone = people.add(ZOE);
    long mine = rate(kept, "coding");
    store.sessions().close(mine, PACK);
    long theirs = rate(gone, "filing");

    people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);

    assertThat(people.all()).containsExactly(kept.with(ZOE));
    assertThat(store.sessions().of(kept.id()))
        .extracting(SessionHead::id)
        .containsExactly(mine, theirs);
    assertThat(store.sessions().session(theirs).answers()).containsOnlyKeys("filing");
    assertThat(draft(kept)).isEqualTo(theirs);
  }

  @Test
  void ofTwoSessionsInProgressTheOneChangedLastStaysInProgress() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    long theirs = rate(gone, "filing");
    long mine = rate(kept, "coding");
    Instant changed = store.sessions().session(theirs).head().savedAt().orElseThrow();

    people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);

    assertThat(draft(kept)).isEqualTo(mine);
    SessionHead closed = store.sessions().session(theirs).head();
    assertThat(closed.closedAt()).contains(changed);
    assertThat(closed.pack()).isEmpty();
  }

  @Test
  void aSessionClosedByAMergeKeepsItsPackAndUndoingOpensItAgain() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    long theirs = rate(gone, "filing");
    rate(kept, "coding");
    PersonFile before = people.file(gone.id());

    Merge merge =
        people.merge(
            kept.id(), gone.id(), ZOE, role -> Optional.of(PACK).filter(p -> role.equals("hrt")));

    SessionHead closed = store.sessions().session(theirs).head();
    assertThat(store.sessions().pack(closed.pack().orElseThrow())).isEqualTo(PACK);
    people.unmerge(merge);
    assertThat(people.file(gone.id())).isEqualTo(before);
  }

  @Test
  void aSessionInWhichNothingWasDoneIsDroppedRatherThanClosed() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    long theirs = rate(gone, "filing");
    long empty = draft(kept);

    people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);

    assertThat(people.file(kept.id()).sessions())
        .extracting(s -> s.head().id())
        .containsExactly(theirs)
        .doesNotContain(empty);
  }

  @Test
  void unmergedPeopleAreBothExactlyAsBefore() throws Exception {
    Person kept = people.add(Details.NONE.named("Zoe"));
    Person gone = people.archive(people.add(ZOE).id(), true);
    rate(gone, "filing");
    rate(kept, "coding");
    draft(kept);
    store.assessments().draft(gone, "other", "junior");
    store.assessments().draft(kept, "other", "junior");
    List<String> before = rows();

    Merge merge = people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);
    people.unmerge(merge);

    assertThat(rows()).isEqualTo(before);
    assertThat(people.merge(kept.id(), gone.id(), ZOE, NO_PACKS)).isEqualTo(merge);
  }

  @Test
  void whatWasDoneSinceAMergeIsNotLostByUndoingIt() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    rate(gone, "filing");
    Merge merge = people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);
    rate(kept, "coding");
    PersonFile after = people.file(kept.id());

    assertThatThrownBy(() -> people.unmerge(merge))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("undoing the merge would lose it");
    assertThat(people.file(kept.id())).isEqualTo(after);
    assertThat(people.find(gone.id())).isEmpty();
  }

  @Test
  void aSessionClosedSinceAMergeIsNotOpenedByUndoingIt() throws Exception {
    Person kept = people.add(Details.NONE);
    Person gone = people.add(ZOE);
    long session = rate(gone, "filing");
    Merge merge = people.merge(kept.id(), gone.id(), ZOE, NO_PACKS);
    store.sessions().close(session, PACK);
    assertThatThrownBy(() -> people.unmerge(merge)).isInstanceOf(StoreException.class);
    assertThat(store.sessions().session(session)).matches(s -> s.head().closed());
  }

  @Test
  void nobodyIsMergedWithThemselvesOrWithNobody() throws Exception {
    Person zoe = people.add(ZOE);
    rate(zoe, "coding");
    List<String> before = rows();
    assertThatThrownBy(() -> people.merge(zoe.id(), zoe.id(), ZOE, NO_PACKS))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Choose two people");
    assertThatThrownBy(() -> people.merge(zoe.id(), 77, ZOE, NO_PACKS))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> people.merge(77, zoe.id(), ZOE, NO_PACKS))
        .isInstanceOf(StoreException.class);
    assertThat(rows()).isEqualTo(before);
  }
}
