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
    damage(folder, "UPDATE assessment SET answers = CAST('{' AS BLOB) WHERE id = ?", id);
  }

  /** Makes what was decided about a plan in a session unreadable. */
  public static void plan(Path folder, long id) {
    damage(folder, "UPDATE assessment SET plan = CAST('{' AS BLOB) WHERE id = ?", id);
  }

  /** Makes the pack that a session was closed with unreadable. */
  public static void packOf(Path folder, long session) {
    damage(
        folder,
        "UPDATE pack SET json = CAST('{' AS BLOB)"
            + " WHERE key = (SELECT pack FROM assessment WHERE id = ?)",
        session);
  }

  private static void damage(Path folder, String sql, long session) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("milepost.db"));
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setLong(1, session);
      if (update.executeUpdate() != 1) {
        throw new AssertionError("nothing of session " + session);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
