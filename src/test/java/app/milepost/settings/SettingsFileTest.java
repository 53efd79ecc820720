package app.milepost.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.milepost.people.PersonKey;
import app.milepost.settings.Settings.Theme;
import app.milepost.settings.Settings.Window;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.OwnerOnly;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

  @TempDir Path temp;
  private Path path;
  private SettingsFile file;

  @BeforeEach
  void aFolder() {
    DataFolder folder = new DataFolder(temp);
    path = folder.settings();
    file = new SettingsFile(folder);
  }

  @Test
  void withoutAFileTheDefaultsHold() throws Exception {
    assertThat(file.read()).isEqualTo(new SettingsFile.Read(Settings.DEFAULT, Optional.empty()));
    assertThat(path).doesNotExist();
  }

  @Test
  void whatIsWrittenIsReadBack() throws Exception {
    Settings settings =
        Settings.DEFAULT
            .withWindow(new Window(-1200.5, 0, 1000, 700, true))
            .withTheme(Theme.DARK)
            .withPage("Ä = page: with\n\\ odd letters")
            .withRole("records-clerk")
            .withCareers(
                new CareerChoices(List.of("records-clerk", "onet-29-2072-00"), List.of("nurse")))
            .withTables(
                Map.of(
                    "people",
                    new TableLayout(
                        Optional.of("last-session"),
                        false,
                        Map.of("name", 12.5, "tags", 8.0),
                        Set.of("contact"))))
            .withCaseload(
                new CaseloadChoices(
                    Optional.of("archived"),
                    Optional.of(new CaseloadChoices.Step("records-clerk", "junior clerk")),
                    Optional.of("ready")))
            .withUsageSettings(
                UsageSettings.DEFAULT
                    .forWhom(UsageSettings.Audience.CLIENTS)
                    .with(Optional.of(new PersonKey(7, Instant.ofEpochMilli(1_795_000_000_123L)))))
            .withChapter(new OpenChapter("records-clerk", "guide:the job"))
            .withPlanInSummary(true)
            .withTextScale(1.25);
    file.write(settings);
    assertThat(file.read().settings()).isEqualTo(settings);
    file.write(Settings.DEFAULT);
    assertThat(file.read().settings()).isEqualTo(Settings.DEFAULT);
    assertThat(temp)
        .isDirectoryContaining(f -> f.equals(path))
        .isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void keysOfANewerMilepostAreKept() throws Exception {
    Files.writeString(path, "theme=light\nclients=true\n");
    Settings read = file.read().settings();
    assertThat(read.others()).isEqualTo(Map.of("clients", "true"));
    file.write(read.withPage("report"));
    assertThat(path).content().contains("clients=true", "theme=light", "page=report");
  }

  @Test
  void aClientKnownByNumberAloneIsNotTakenForWhoeverHasItNow() throws Exception {
    Files.writeString(path, "client=7\n");
    assertThat(file.read()).isEqualTo(new SettingsFile.Read(Settings.DEFAULT, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme=light",
        "theme=light\ncaseload.step=no-role",
        "theme=light\nguide.chapter=no-role"
      })
  void aFileThatDoesNotSayWhomFiguresWereAboutIsReadAllTheSame(String before) throws Exception {
    Files.writeString(path, before);
    assertThat(file.read())
        .isEqualTo(
            new SettingsFile.Read(Settings.DEFAULT.withTheme(Theme.LIGHT), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "theme=purple",
        "text-scale=huge",
        "text-scale=NaN",
        "text-scale=100",
        "window=1 2 3",
        "window=0 0 0 0 normal",
        "window=0 0 800 600 sideways",
        "page=\\u12",
        "page=\0\0\0"
      })
  void aDamagedFileIsPutAsideAndReported(String damaged) throws Exception {
    Files.writeString(path, damaged);
    Path aside = temp.resolve("settings.properties.bad");
    assertThat(file.read()).isEqualTo(new SettingsFile.Read(Settings.DEFAULT, Optional.of(aside)));
    assertThat(aside).hasContent(damaged);
    assertThat(path).doesNotExist();
  }

  @Test
  void brokenLettersAreDamageAndEarlierDamageIsKept() throws Exception {
    Files.write(path, "page=\u00e4".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(temp.resolve("settings.properties.bad"), "earlier");
    assertThat(file.read().putAside()).contains(temp.resolve("settings.properties.bad2"));
    assertThat(temp.resolve("settings.properties.bad")).hasContent("earlier");
  }

  @Test
  void aFailedWriteLeavesTheFileBefore() throws Exception {
    file.write(Settings.DEFAULT.withPage("career"));
    Path inTheWay = Files.createDirectories(temp.resolve("settings.properties.new/sub"));
    assertThatThrownBy(() -> file.write(Settings.DEFAULT)).isInstanceOf(StoreException.class);
    assertThat(inTheWay).exists();
    assertThat(file.read().settings().page()).isEqualTo("career");
  }

  @Test
  void theFileIsForItsOwnerOnly() throws Exception {
    assumeThat(OwnerOnly.posix(temp)).isTrue();
    file.write(Settings.DEFAULT);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
  }
}
