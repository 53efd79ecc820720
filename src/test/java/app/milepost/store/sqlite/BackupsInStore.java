package app.milepost.store.sqlite;

import app.milepost.store.Opening;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store with people in it, for tests of backups. */
abstract class BackupsInStore {

  @TempDir Path temp;
  final StoreClock clock = new StoreClock();
  DataFolder folder;
  Store store;

  @BeforeEach
  final void aStoreWithPeople() throws StoreException {
    folder = new DataFolder(temp.resolve("data"));
    store = ((Opening.Open) Folders.open(folder, clock, () -> {}, QuickFolders.ROUNDS)).store();
    Planted.in(store);
  }

  @AfterEach
  final void letGo() throws StoreException {
    store.close();
  }

  final List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.backups())) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
