package app.milepost.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Damages single rows of a database, as a failing disk would. */
public final class DamagedRows {

  private DamagedRows() {}

  /** Makes what was answered in a session unreadable. */
  public static void session(Path folder, long id) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("milepost.db"));
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE assessment SET answers = CAST('{' AS BLOB) WHERE id = ?")) {
      update.setLong(1, id);
      if (update.executeUpdate() != 1) {
        throw new AssertionError("no session " + id);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
