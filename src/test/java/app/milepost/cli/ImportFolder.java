package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentFile;
import app.milepost.format.AssessmentWriter;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.report.ReportFormat;
import app.milepost.report.Reports;
import app.milepost.store.Backup;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.WorkedExample;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder with files to import and the data folder they are imported into.
 *
 * @param parent both are in it
 */
record ImportFolder(Path parent) {

  /** The day the files speak of. */
  static final LocalDate DAY = LocalDate.of(2025, 3, 2);

  /** Runs {@code milepost import} on these files. */
  CommandLineRun run(Path... files) {
    List<String> arguments = new ArrayList<>(List.of("import"));
    for (Path file : files) {
      arguments.add(file.toString());
    }
    arguments.addAll(List.of("--data", data().path().toString()));
    return CommandLineRun.of(parent.resolve("usual"), arguments.toArray(String[]::new));
  }

  /** Returns where a file of that name is. */
  Path resolve(String name) {
    return parent.resolve(name);
  }

  /** Returns the data folder. */
  DataFolder data() {
    return new DataFolder(parent.resolve("data"));
  }

  /** Opens the data folder as the window would afterwards. */
  SqliteStore open() throws StoreException {
    return SqliteStore.open(data(), InstantSource.system());
  }

  /** Returns the backups there are, latest first. */
  List<Backup> backups() throws StoreException {
    try (SqliteStore store = open()) {
      return store.backups().list().backups();
    }
  }

  /** Returns who is in the data folder. */
  List<Person> people() throws StoreException {
    try (SqliteStore store = open()) {
      return store.people().all();
    }
  }

  /** Returns what they all answered, in the order of the people. */
  List<Session> sessions() throws StoreException {
    try (SqliteStore store = open()) {
      List<Session> sessions = new ArrayList<>();
      for (Person person : store.people().all()) {
        sessions.addAll(store.people().file(person.id()).sessions());
      }
      return sessions;
    }
  }

  /** Returns the sample answers as those of somebody of that name. */
  static Assessment named(String name) {
    return WorkedExample.assessment().named(name);
  }

  /** Writes a file of answers that speaks of {@link #DAY}. */
  Path file(String name, Assessment assessment) throws IOException {
    return write(name, new AssessmentFile(assessment, Optional.empty(), Optional.of(DAY)));
  }

  /** Writes a file of answers. */
  Path write(String name, AssessmentFile file) throws IOException {
    return Files.write(resolve(name), new AssessmentWriter().toBytes(file));
  }

  /** Writes the summary that Milepost saved as a PDF. */
  Path pdf(String name) throws IOException {
    try (OutputStream out = Files.newOutputStream(resolve(name))) {
      Reports.write(ReportFormat.PDF, ReportInputs.worked(), out);
    }
    return resolve(name);
  }
}
