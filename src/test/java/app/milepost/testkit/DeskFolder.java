package app.milepost.testkit;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.people.PersonKey;
import app.milepost.role.Evidence;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.settings.UsageSettings;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A counsellor's data folder with one client, Ana Lopes, who has been there twice before. */
public final class DeskFolder {

  /** The id of Ana's second session. */
  public static final long LATEST = 2;

  private DeskFolder() {}

  /** Fills a folder; Milepost will open it for clients, with Ana on screen. */
  public static void fill(Path path) {
    DataFolder folder = new DataFolder(path);
    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      Person ana = store.people().add(Details.NONE.named("Ana Lopes"));
      Assessment first = WorkedExample.assessment();
      Assessment second =
          first
              .with("medical-terminology", new Answer.Rated(3, Evidence.EXAMPLE, ""))
              .with("ehr-systems", new Answer.Rated(3, Evidence.DOCUMENT, ""))
              .with("records-retention", new Answer.Rated(1, Evidence.CLAIM, ""));
      add(store, ana, first, "2026-06-02T09:30:00Z", "Wants to work in a clinic.");
      add(store, ana, second, "2026-09-15T09:30:00Z", "Course finished.");
      new SettingsFile(folder)
          .write(
              Settings.DEFAULT.withUsageSettings(
                  UsageSettings.DEFAULT
                      .forWhom(UsageSettings.Audience.CLIENTS)
                      .with(Optional.of(PersonKey.of(ana)))));
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Protects what is in a folder.
   *
   * @return its recovery code, as it is printed
   */
  public static String protect(Path path, String passphrase) {
    try (SqliteStore store = SqliteStore.open(new DataFolder(path), InstantSource.system())) {
      return store.protection().turnOn(passphrase.toCharArray()).code().text();
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }

  private static void add(
      SqliteStore store, Person person, Assessment answers, String at, String note)
      throws StoreException {
    Counsel counsel =
        new Counsel(
            Map.of(
                "office-suite", new Answer.Rated(1, Evidence.OBSERVED, ""),
                "hipaa-compliance", new Answer.Rated(4, Evidence.OBSERVED, "")),
            "Nervous about tests.",
            note,
            List.of(
                new NextStep("Book the RHIT course", Optional.of(LocalDate.of(2026, 10, 1)), true),
                new NextStep("Ask the clinic for a placement", Optional.empty(), false)));
    store
        .sessions()
        .add(
            person.id(),
            SessionElsewhere.of(
                answers.role(),
                answers.rung().orElseThrow(),
                answers.answers(),
                counsel,
                Instant.parse(at),
                Optional.of(PackFiles.of(WorkedExample.pack()))));
  }
}
