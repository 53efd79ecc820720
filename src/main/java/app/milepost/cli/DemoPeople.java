package app.milepost.cli;

import app.milepost.cli.invent.InventedPeople;
import app.milepost.format.PackLibrary;
import app.milepost.people.PersonFile;
import app.milepost.role.RolePack;
import app.milepost.store.DataFolder;
import app.milepost.store.FolderFill;
import app.milepost.store.Practice;
import app.milepost.store.Settings;
import app.milepost.store.SettingsFile;
import app.milepost.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/** Fills a new data folder with invented people, a counsellor's caseload to try things out on. */
final class DemoPeople {

  /** How many people one transaction holds, and after how many progress is told. */
  private static final int BATCH = 2_000;

  private final PackLibrary library;
  private final InstantSource clock;
  private final Console console;

  DemoPeople(PackLibrary library, InstantSource clock, Console console) {
    this.library = library;
    this.clock = clock;
    this.console = console;
  }

  /**
   * Fills a folder.
   *
   * @param count how many people
   * @param seed another one invents others
   * @throws WrongUseException if the folder has a database
   */
  void fill(DataFolder folder, int count, long seed)
      throws IOException, StoreException, WrongUseException {
    if (Files.exists(folder.database())) {
      throw new WrongUseException(
          ("“%s” already holds people's data, which is never mixed with invented people. Name a"
                  + " new folder.")
              .formatted(folder.path()));
    }
    RolePack pack = Sample.pack();
    byte[] file = library.file(pack);
    try (FolderFill fill = FolderFill.begin(folder, clock)) {
      InventedPeople people = new InventedPeople(pack, fill.keep(file), seed, clock.instant());
      for (long from = 1; from <= count; from += BATCH) {
        long to = Math.min(count, from + BATCH - 1);
        List<PersonFile> batch = LongStream.rangeClosed(from, to).mapToObj(people::person).toList();
        fill.add(batch);
        console.err().printf(Locale.US, "%,d of %,d people%n", to, count);
      }
    }
    new SettingsFile(folder)
        .write(Settings.DEFAULT.withPractice(Practice.DEFAULT.forWhom(Practice.Audience.CLIENTS)));
    console
        .text()
        .printf(
            Locale.US,
            "%s now holds %,d invented people with %d sessions each.%n"
                + "Open it with: milepost --data %s%n",
            folder.path(),
            count,
            InventedPeople.SESSIONS,
            folder.path());
  }
}
