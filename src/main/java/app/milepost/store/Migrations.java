package app.milepost.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The layout of the database and how older ones are brought up to it.
 *
 * @param location where the scripts are on the class path
 * @param latest the version of the last of them
 */
record Migrations(String location, int latest) {

  /** What this Milepost knows. */
  static final Migrations BUILT_IN = new Migrations("db/migration", 1);

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
        .locations("classpath:" + location)
        .failOnMissingLocations(true)
        .cleanDisabled(true)
        .loggers(SilentLog.class.getName())
        .load()
        .migrate();
  }
}
