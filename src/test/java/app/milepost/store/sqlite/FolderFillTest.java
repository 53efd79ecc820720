package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.store.CannotOpenException;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFillTest {

  @TempDir private Path folder;

  private final InstantSource clock = InstantSource.system();

  @Test
  void whatWasAddedIsThereForTheStore() throws StoreException {
    byte[] pack = "{}".getBytes(StandardCharsets.UTF_8);
    String key;
    try (FolderFill fill = FolderFill.begin(data(), clock)) {
      key = fill.keep(pack);
      fill.add(files(1, 2, 3));
      fill.add(files(4));
    }
    try (SqliteStore store = SqliteStore.open(data(), clock)) {
      assertThat(store.people().all()).extracting(Person::id).containsExactly(1L, 2L, 3L, 4L);
      assertThat(store.people().all().getFirst().name()).isEqualTo("Person 1");
      assertThat(store.sessions().pack(key)).isEqualTo(pack);
    }
  }

  @Test
  void aBatchIsAddedWholeOrNotAtAll() throws StoreException {
    try (FolderFill fill = FolderFill.begin(data(), clock)) {
      fill.add(files(1));
      assertThatExceptionOfType(StoreException.class).isThrownBy(() -> fill.add(files(2, 3, 1)));
    }
    try (SqliteStore store = SqliteStore.open(data(), clock)) {
      assertThat(store.people().all()).extracting(Person::id).containsExactly(1L);
    }
  }

  @Test
  void nobodyElseCanUseTheFolderMeanwhileAndAfterwardsEverybodyCan() throws StoreException {
    try (FolderFill fill = FolderFill.begin(data(), clock)) {
      assertThatExceptionOfType(CannotOpenException.class)
          .isThrownBy(() -> Folders.open(data(), clock, () -> {}));
      fill.add(files(1));
    }
    try (FolderFill again = FolderFill.begin(data(), clock)) {
      again.add(files(2));
    }
  }

  private DataFolder data() {
    return new DataFolder(folder.resolve("data"));
  }

  private static List<PersonFile> files(long... ids) {
    return LongStream.of(ids)
        .mapToObj(id ->
            new PersonFile(
                new Person(id, Details.NONE.named("Person " + id), false, Instant.EPOCH),
                List.of()))
        .toList();
  }
}
