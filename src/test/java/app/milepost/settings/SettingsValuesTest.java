package app.milepost.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.settings.Settings.Theme;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value in the file, as people and other versions of Milepost leave it. */
class SettingsValuesTest {

  @TempDir private Path temp;
  private Path path = Path.of("");
  private SettingsFile file = new SettingsFile(new DataFolder(path));

  @BeforeEach
  void aFolder() {
    DataFolder folder = new DataFolder(temp);
    path = folder.settings();
    file = new SettingsFile(folder);
  }

  @Test
  void aFileOfToday() throws Exception {
    Files.writeString(
        path,
        """
        #Milepost
        theme=dark
        text-scale=1.5
        audience=clients
        lock.after.minutes=0
        backups.kept=30
        client=7
        client.since=1795000000123
        window=-8.0 20.0 800.0 600.0 maximized
        table.people.sort=last-session down
        table.people.widths=name=12.5 tags=8.0
        table.people.hidden=contact tags
        caseload.step=records-clerk junior
        guide.chapter=records-clerk guide:pay
        """);
    Settings read = file.read().settings();
    assertThat(read.theme()).isEqualTo(Theme.DARK);
    assertThat(read.textScale()).isEqualTo(1.5);
    assertThat(read.usageSettings().forClients()).isTrue();
    assertThat(read.usageSettings().lockAfter()).isZero();
    assertThat(read.usageSettings().backups()).isEqualTo(30);
    assertThat(read.usageSettings().person().orElseThrow().id()).isEqualTo(7);
    assertThat(read.window()).contains(new Settings.Window(-8, 20, 800, 600, true));
    assertThat(read.tables())
        .isEqualTo(
            Map.of(
                "people",
                new TableLayout(
                    Optional.of("last-session"),
                    false,
                    Map.of("name", 12.5, "tags", 8.0),
                    Set.of("contact", "tags"))));
    assertThat(read.caseload().step())
        .contains(new CaseloadChoices.Step("records-clerk", "junior"));
    assertThat(read.chapter()).contains(new OpenChapter("records-clerk", "guide:pay"));
    assertThat(read.others()).isEmpty();
  }

  @Test
  void whenItLocksAndHowManyBackupsAreKeptAreReadBack() throws Exception {
    Settings settings =
        Settings.DEFAULT.withUsageSettings(UsageSettings.DEFAULT.lockingAfter(3).keeping(0));
    file.write(settings);
    assertThat(file.read().settings()).isEqualTo(settings);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "audience=dogs",
        "lock.after.minutes=-1",
        "lock.after.minutes=soon",
        "backups.kept=-7",
        "client=seven\nclient.since=1",
        "table.people.sort=name",
        "table.people.sort=name sideways",
        "table.people.widths=name",
        "table.people.widths=name=-1",
        "table.people.widths=name=wide"
      })
  void aValueThatCannotBeIsDamageAndNothingOfItIsLost(String damaged) throws Exception {
    Files.writeString(path, "theme=light\n" + damaged);
    SettingsFile.Read read = file.read();
    assertThat(read.settings()).isEqualTo(Settings.DEFAULT);
    assertThat(read.putAside().orElseThrow()).hasContent("theme=light\n" + damaged);
    file.write(Settings.DEFAULT.withTheme(Theme.DARK));
    assertThat(file.read().settings().theme()).isEqualTo(Theme.DARK);
    assertThat(read.putAside().orElseThrow()).hasContent("theme=light\n" + damaged);
  }

  @Test
  void whatANewerMilepostAddedIsStillThereAfterAChangeInThisOne() throws Exception {
    Files.writeString(path, "page=report\nreport.paper=a4\ntable.people.group=tag\n");
    file.write(file.read().settings().withTheme(Theme.DARK));
    Settings again = file.read().settings();
    assertThat(again.page()).isEqualTo("report");
    assertThat(again.others()).isEqualTo(Map.of("report.paper", "a4", "table.people.group", "tag"));
  }

  @Test
  void aFileThatCannotBeOpenedIsToldOfAndLeftAlone() throws Exception {
    Path inside = Files.createDirectories(path.resolve("sub"));
    assertThatThrownBy(file::read)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(path.toString());
    assertThat(inside).exists();
  }
}
