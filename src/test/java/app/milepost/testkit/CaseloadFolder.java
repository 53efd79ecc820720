package app.milepost.testkit;

import app.milepost.cli.invent.InventedPeople;
import app.milepost.format.PackLibrary;
import app.milepost.format.PackReader;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.settings.UsageSettings;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.FolderFill;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.LongStream;

/** A counsellor's data folder with invented people who have been there three times. */
public final class CaseloadFolder {

  /** As many as fit into little memory. */
  private static final int BATCH = 2_000;

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  private CaseloadFolder() {}

  /** Fills a folder; Milepost will open it for clients, with nobody on screen. */
  public static void fill(Path path, int people) {
    DataFolder folder = new DataFolder(path);
    try (FolderFill fill = FolderFill.begin(folder, InstantSource.fixed(NOW))) {
      String pack =
          fill.keep(new PackLibrary(new PackReader(), Optional.empty()).file(WorkedExample.pack()));
      InventedPeople invented = new InventedPeople(WorkedExample.pack(), pack, 1, NOW);
      for (long from = 1; from <= people; from += BATCH) {
        long to = Math.min(people, from + BATCH - 1);
        fill.add(LongStream.rangeClosed(from, to).mapToObj(invented::person).toList());
      }
      new SettingsFile(folder)
          .write(
              Settings.DEFAULT.withUsageSettings(
                  UsageSettings.DEFAULT.forWhom(UsageSettings.Audience.CLIENTS)));
    } catch (StoreException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
