package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.store.PeopleStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One damaged row hides one person, not everybody. */
class DamagedPersonTest {

  private static final byte[] DAMAGED = "{\"name\":".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;

  @Test
  void everybodyElseIsReadAndTheDamagedRowIsCountedAndLeftAlone() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    try (Store store = QuickFolders.open(folder)) {
      for (String name : new String[] {"Ana", "Bo", "Cem"}) {
        store.people().add(Details.NONE.named(name));
      }
    }
    damage(folder, 2);
    try (Store store = QuickFolders.open(folder)) {
      PeopleStore.Everybody everybody = store.people().everybody();
      assertThat(everybody.people()).extracting(Person::name).containsExactly("Ana", "Cem");
      assertThat(everybody.unreadable()).isEqualTo(1);
      assertThatThrownBy(() -> store.people().change(2, Details.NONE.named("New")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("damaged");
      assertThatThrownBy(() -> store.people().archive(2, true)).isInstanceOf(StoreException.class);
    }
    assertThat(details(folder, 2)).isEqualTo(DAMAGED);
  }

  private static void damage(DataFolder folder, long id) throws Exception {
    try (Connection connection = Connections.durable(folder.database());
        PreparedStatement update =
            connection.prepareStatement("UPDATE person SET details = ? WHERE id = ?")) {
      update.setBytes(1, DAMAGED);
      update.setLong(2, id);
      update.executeUpdate();
    }
  }

  private static byte[] details(DataFolder folder, long id) throws Exception {
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT details FROM person WHERE id = " + id)) {
      return row.getBytes(1);
    }
  }
}
