package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Session;
import app.milepost.store.StoreException;
import app.milepost.testkit.DamagedRows;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.work.Counselling;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionsTest {

  @TempDir private Path folder;
  private OpenDesk desk;
  private Sessions sessions;

  @BeforeEach
  void begin() throws StoreException {
    desk = new OpenDesk(folder.resolve("data"));
    sessions = desk.sessions();
  }

  @AfterEach
  void end() {
    desk.close();
  }

  @Test
  void aSessionBeginsWhenToldOrWithTheFirstRating() {
    assertThat(sessions.since()).isEmpty();
    sessions.start();
    assertThat(sessions.since()).isPresent();

    desk.show("Ben");
    assertThat(sessions.since()).isEmpty();
    desk.workspace().rate("office-suite", 2);
    assertThat(sessions.since()).isPresent();
  }

  @Test
  void aClosedSessionIsFrozenWithItsRolePackAndTheNextOneStartsFromIt() throws Exception {
    desk.workspace().rate("office-suite", 2);
    new Counselling(desk.workspace()).noteForBoth("met at noon");

    sessions.close();

    Session closed = sessions.allProperty().get().getFirst();
    assertThat(closed.head().closed()).isTrue();
    assertThat(closed.counsel().sharedNotes()).isEqualTo("met at noon");
    assertThat(desk.store().sessions().pack(closed.head().pack().orElseThrow()))
        .isEqualTo(desk.packFile());
    assertThat(desk.workspace().assessmentProperty().get().orElseThrow().answers())
        .isEqualTo(closed.answers());
    assertThat(desk.workspace().counselProperty().get().sharedNotes()).isEmpty();

    desk.workspace().rate("office-suite", 4);
    assertThat(desk.store().sessions().session(closed.head().id())).isEqualTo(closed);
  }

  @Test
  void whatWasClosedLastCanBeOpenedAgainUntilTheNextBegins() {
    desk.workspace().rate("office-suite", 2);
    sessions.close();
    assertThat(sessions.closedProperty().get()).isPresent();

    sessions.reopen();

    assertThat(sessions.closedProperty().get()).isEmpty();
    assertThat(sessions.allProperty().get()).hasSize(1).noneMatch(s -> s.head().closed());

    sessions.close();
    desk.workspace().rate("office-suite", 1);
    sessions.reopen();
    assertThat(sessions.problemProperty().get().orElseThrow()).contains("A later session");
  }

  @Test
  void aDamagedSessionIsNamedAndHidesNoOther() throws Exception {
    desk.workspace().rate("office-suite", 2);
    sessions.close();
    desk.workspace().rate("office-suite", 3);
    sessions.close();
    Session first = sessions.allProperty().get().getFirst();
    Session second = sessions.allProperty().get().getLast();
    DamagedRows.session(folder.resolve("data"), second.head().id());

    desk.workspace().rate("office-suite", 4);

    assertThat(sessions.problemProperty().get()).isEmpty();
    assertThat(sessions.allProperty().get()).contains(first).hasSize(2);
    assertThat(sessions.unreadableProperty().get()).containsExactly(second.head());
    assertThat(DamagedWords.of(sessions.unreadableProperty().get()).orElseThrow())
        .startsWith("One session could not be read (")
        .contains("It was left as it is.");
    desk.show("Ben");
    assertThat(sessions.unreadableProperty().get()).isEmpty();
  }

  @Test
  void anotherClientIsNotOfferedSomebodyElsesSession() {
    desk.workspace().rate("office-suite", 2);
    sessions.close();

    desk.show("Ben");

    assertThat(sessions.closedProperty().get()).isEmpty();
    assertThat(sessions.allProperty().get()).isEmpty();
  }

  @Test
  void aSessionWhoseRoleHasChangedOnDiskStaysOpen() {
    desk.workspace().rate("office-suite", 2);
    desk.losePackFile();

    sessions.close();

    assertThat(sessions.problemProperty().get()).contains("The file is gone.");
    assertThat(sessions.allProperty().get()).noneMatch(s -> s.head().closed());
  }
}
