package app.milepost.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataFolderTest {

  private static final Path HOME = Path.of("home", "ada").toAbsolutePath();

  private static Path resolved(String os, Map<String, String> environment) {
    return DataFolder.resolve(Optional.empty(), environment, os, HOME.toString())
        .orElseThrow()
        .path();
  }

  @Test
  void linuxHasItUnderLocalShare() {
    assertThat(resolved("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/milepost"));
  }

  @Test
  void linuxFollowsTheDataHomeWhenItIsAbsolute() {
    String dataHome = HOME.resolve("data").toString();
    assertThat(resolved("Linux", Map.of("XDG_DATA_HOME", dataHome)))
        .isEqualTo(HOME.resolve("data").resolve("milepost"));
    assertThat(resolved("Linux", Map.of("XDG_DATA_HOME", "data")))
        .isEqualTo(HOME.resolve(".local/share/milepost"));
  }

  @Test
  void macHasItUnderApplicationSupport() {
    assertThat(resolved("Mac OS X", Map.of("XDG_DATA_HOME", HOME.toString())))
        .isEqualTo(HOME.resolve("Library/Application Support/Milepost"));
  }

  @Test
  void windowsHasItUnderAppData() {
    String appData = HOME.resolve("Roaming").toString();
    assertThat(resolved("Windows 11", Map.of("APPDATA", appData)))
        .isEqualTo(HOME.resolve("Roaming").resolve("Milepost"));
    assertThat(resolved("Windows 11", Map.of()))
        .isEqualTo(HOME.resolve("AppData/Roaming/Milepost"));
  }

  @Test
  void theFolderAskedForWinsOverTheVariableAndTheVariableOverTheSystem() {
    Map<String, String> environment = Map.of(DataFolder.VARIABLE, HOME.resolve("v").toString());
    assertThat(resolved("Linux", environment)).isEqualTo(HOME.resolve("v"));
    Path asked = HOME.resolve("asked");
    assertThat(DataFolder.resolve(Optional.of(asked), environment, "Linux", HOME.toString()))
        .contains(new DataFolder(asked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Linux", "Mac OS X", "Windows 11"})
  void whoeverHasNoHomeHasNoUsualFolder(String os) {
    assertThat(DataFolder.resolve(Optional.empty(), Map.of(), os, "?")).isEmpty();
    assertThat(DataFolder.resolve(Optional.empty(), Map.of(), os, "")).isEmpty();
  }

  @Test
  void anEmptyVariableIsNoFolder() {
    assertThat(resolved("Linux", Map.of(DataFolder.VARIABLE, "", "XDG_DATA_HOME", " ")))
        .isEqualTo(HOME.resolve(".local/share/milepost"));
  }

  @Test
  void aNewFolderIsForItsOwnerOnly(@TempDir Path temp) throws Exception {
    assumeThat(OwnerOnly.posix(temp)).isTrue();
    DataFolder folder = new DataFolder(temp.resolve("a/b"));
    folder.create();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileInPlaceOfTheFolderIsNamed(@TempDir Path temp) throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "mine");
    for (Path wanted : new Path[] {file, file.resolve("below")}) {
      CannotOpenException refused =
          catchThrowableOfType(CannotOpenException.class, new DataFolder(wanted)::create);
      assertThat(refused.failure()).isEqualTo(new OpenFailure.NotAFolder(file));
    }
    assertThat(file).hasContent("mine");
  }

  @Test
  void aReadOnlyFolderIsNamed(@TempDir Path temp) throws Exception {
    assumeThat(OwnerOnly.posix(temp)).isTrue();
    Path folder = Files.createDirectory(temp.resolve("data"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
    CannotOpenException refused =
        catchThrowableOfType(CannotOpenException.class, new DataFolder(folder)::create);
    assertThat(refused.failure()).isEqualTo(new OpenFailure.ReadOnlyFolder(folder));
    assertThat(refused.failure().copyCanHelp()).isTrue();
    assertThat(refused).hasMessageContaining(folder.toString());
  }
}
