package app.milepost.store.sqlite;

import app.milepost.store.RecoveryCode;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder to be protected, for tests of protection. */
abstract class FolderToProtect {

  static final String PASSPHRASE = "correct horse battery";

  static final String OTHER = "staple of another kind";

  @TempDir Path temp;

  DataFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new DataFolder(temp.resolve("data"));
  }

  static Secret secret(String passphrase) {
    return Secret.passphrase(passphrase.toCharArray());
  }

  /** Fills the folder, protects it and returns the code and what was in it. */
  RecoveryCode protect() throws StoreException {
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      return store.protection().turnOn(PASSPHRASE.toCharArray()).code();
    }
  }

  void sql(String statement) throws SQLException {
    try (Connection connection = Connections.durable(folder.database());
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
