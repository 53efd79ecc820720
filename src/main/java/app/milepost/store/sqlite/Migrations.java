package app.milepost.store.sqlite;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The layout of the database and how older ones are brought up to it.
 *
 * @param locations where the scripts are on the class path
 * @param latest the version of the last of them
 */
record Migrations(List<String> locations, int latest) {

  /** What this Milepost knows. */
  static final Migrations BUILT_IN = new Migrations(List.of("db/migration"), 7);

  /**
   * Returns the version of a database's layout by one cheap query, so that Flyway, which takes far
   * longer to load than a database takes to open, is needed only when something is to be done.
   */
  int versionOf(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet top =
            statement.executeQuery(
                "SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history WHERE success")) {
      return top.getInt(1);
    }
  }

  /** Brings a database up to the latest layout, each script in a transaction of its own. */
  void run(DataSource database) {
    Flyway.configure()
        .dataSource(database)
        .locations(locations.toArray(String[]::new))
        .failOnMissingLocations(true)
        .cleanDisabled(true)
        .loggers(SilentLog.class.getName())
        .load()
        .migrate();
  }
}
