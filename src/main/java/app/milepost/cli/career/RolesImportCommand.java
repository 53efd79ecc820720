package app.milepost.cli.career;

import app.milepost.catalog.CareerCatalog;
import app.milepost.cli.console.Console;
import app.milepost.format.source.CareerImport;
import app.milepost.format.source.ImportOutcome;
import app.milepost.format.table.TableException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code milepost roles import}: a thousand careers into the data folder. */
@Command(
    name = "import",
    description = {
      "Take in the careers of a release of O*NET or ESCO, or a competency framework in the CASE"
          + " format: as a zip, a folder or single files. Which it is, the files tell.",
      "",
      "O*NET: text, Excel or CSV. Give the national wages of the U.S. Bureau of Labor Statistics"
          + " (national_M….xlsx) beside it to add pay.",
      "ESCO 1.2: CSV, with occupations_en.csv, skills_en.csv and occupationSkillRelations_en.csv;"
          + " ISCOGroups_en.csv names the families. Careers are made in English where it is there;"
          + " occupations_xx.csv of other languages add names to find them by. ESCO gives no"
          + " levels: level 3 stands in, and each career says so. Of more than 60 skills the first"
          + " 60 are taken, essential ones before the others.",
      "CASE 1.0 or 1.1: a package as JSON (.json); each framework becomes one career. It asks for"
          + " the lowest entries that call themselves a skill or a competency (CFItemType), or,"
          + " where none does, for the lowest entries of all, up to 150. Its largest parts become"
          + " sections. Everything has importance 4; level 3 stands in, as for ESCO.",
      "",
      "A later release replaces an earlier one of the same source, and a framework the same one;"
          + " people's answers stay."
    },
    footer = {
      "",
      "All or nothing: if a file has a fault, it is named on standard error with its place, nothing"
          + " is taken in, and the exit status is 1."
    })
public final class RolesImportCommand implements Callable<Integer> {

  private static final int DONE = 0;
  private static final int REFUSED = 1;

  private final Callable<CareerCatalog> catalog;
  private final InstantSource clock;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Zips, folders or files that together are one release, or frameworks.")
  private List<Path> files = new ArrayList<>();

  /**
   * Makes the command.
   *
   * @param catalog asked once the arguments have been read
   * @param clock tells the day of the import
   * @param console where it prints
   */
  public RolesImportCommand(Callable<CareerCatalog> catalog, InstantSource clock, Console console) {
    this.catalog = catalog;
    this.clock = clock;
    this.console = console;
  }

  @Override
  public Integer call() throws Exception {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    try {
      ImportOutcome outcome =
          new CareerImport(today).take(files, catalog.call(), new ShareLines(console.err()));
      outcome.sentences().forEach(console::saved);
      return DONE;
    } catch (TableException e) {
      console.err().println("milepost: " + e.getMessage());
      return REFUSED;
    }
  }
}
