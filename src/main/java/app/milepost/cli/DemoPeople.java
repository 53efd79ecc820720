package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.cli.invent.InventedPeople;
import app.milepost.format.PackLibrary;
import app.milepost.people.PersonFile;
import app.milepost.role.RolePack;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.settings.UsageSettings;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.FolderFill;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
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
   * Fills a folder, or goes on where an earlier run in it ended before its time.
   *
   * @param count how many people
   * @param seed another one invents others
   * @param day the last on which anybody has a session; empty for today
   * @throws WrongUseException if the folder has other people or sessions in it
   */
  void fill(DataFolder folder, int count, long seed, Optional<LocalDate> day)
      throws IOException, StoreException, WrongUseException {
    UnfinishedDemo demo = begin(folder, seed, day);
    RolePack pack = Sample.pack();
    byte[] file = library.file(pack);
    long all;
    try (FolderFill fill = FolderFill.begin(folder, clock)) {
      if (fill.lastSession() != InventedPeople.SESSIONS * fill.lastPerson()) {
        throw new WrongUseException(
            ("“%s” was filled in part, and then people or sessions were added to it. Invented"
                    + " people are never mixed with others. Name a new folder.")
                .formatted(folder.path()));
      }
      InventedPeople people = new InventedPeople(pack, fill.keep(file), seed, demo.now());
      for (long from = fill.lastPerson() + 1; from <= count; from += BATCH) {
        long to = Math.min(count, from + BATCH - 1);
        List<PersonFile> batch = LongStream.rangeClosed(from, to).mapToObj(people::person).toList();
        fill.add(batch);
        console.err().printf(Locale.US, "%,d of %,d people%n", to, count);
      }
      all = fill.lastPerson();
    }
    new SettingsFile(folder)
        .write(
            Settings.DEFAULT.withUsageSettings(
                UsageSettings.DEFAULT.forWhom(UsageSettings.Audience.CLIENTS)));
    UnfinishedDemo.end(folder, all);
    console.saved(
        String.format(
            Locale.US,
            "%s now holds %,d invented people with %d sessions each.",
            folder.path(),
            all,
            InventedPeople.SESSIONS));
    console.text().printf("Open it with: milepost --data %s%n", folder.path());
  }

  private UnfinishedDemo begin(DataFolder folder, long seed, Optional<LocalDate> day)
      throws IOException, StoreException, WrongUseException {
    Optional<Instant> asked =
        day.map(d -> d.atTime(LocalTime.NOON).atZone(ZoneId.systemDefault()).toInstant());
    Optional<UnfinishedDemo> begun = UnfinishedDemo.in(folder);
    if (begun.isPresent()) {
      UnfinishedDemo before = begun.get();
      if (before.seed() != seed || asked.filter(now -> !now.equals(before.now())).isPresent()) {
        throw new WrongUseException(
            ("“%s” holds the first of other people, with --seed %d. Finish those with the same"
                    + " --seed and --date, or name a new folder.")
                .formatted(folder.path(), before.seed()));
      }
      return before;
    }
    if (Files.exists(folder.database())) {
      OptionalLong invented = UnfinishedDemo.finishedIn(folder);
      if (invented.isPresent()) {
        throw new WrongUseException(
            String.format(
                Locale.US,
                "“%s” was filled with %,d invented %s before, and nothing was changed. For others,"
                    + " name a new folder. Open this one with: milepost --data %s",
                folder.path(),
                invented.getAsLong(),
                invented.getAsLong() == 1 ? "person" : "people",
                folder.path()));
      }
      throw new WrongUseException(
          ("“%s” already holds people's data, which is never mixed with invented people. Name a"
                  + " new folder.")
              .formatted(folder.path()));
    }
    folder.create();
    UnfinishedDemo demo =
        new UnfinishedDemo(
            seed, asked.orElseGet(() -> clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    demo.begin(folder);
    return demo;
  }
}
