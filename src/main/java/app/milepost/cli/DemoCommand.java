package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.cli.console.Console;
import app.milepost.format.SafeFile;
import app.milepost.format.UnreadableFileException;
import app.milepost.report.ReadinessSummary;
import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.report.Reports;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code milepost demo}: an invented person's reports, or a folder full of invented people. */
@Command(
    name = "demo",
    description = {
      "Write a sample person's five reports and the answers behind them: --out.",
      "Edit the answers and run \"milepost score\" or \"milepost report\" on them.",
      "Or fill a new data folder with invented people to try Milepost out on: --people, --data."
    })
final class DemoCommand implements Callable<Integer> {

  private static final String REPORT = "readiness";
  private static final String ANSWERS = "sample-assessment.json";
  private static final int MOST_PEOPLE = 1_000_000;

  /** What is asked for: reports or people. */
  private static final class Wanted {
    @Option(
        names = "--out",
        paramLabel = "DIR",
        description = "The folder to write the reports to; made if it is not there.")
    private Optional<Path> out = Optional.empty();

    @Option(
        names = "--people",
        paramLabel = "N",
        description = "How many people to invent, each with three sessions.")
    private Optional<Integer> people = Optional.empty();
  }

  private final Supplier<Optional<DataFolder>> named;
  private final DemoPeople invention;
  private final Console console;

  @Mixin private DateOption date;

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Wanted wanted = new Wanted();

  @Option(names = "--force", description = "Replace reports that are already there.")
  private boolean force;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Another number invents other people; 1 if left out.")
  private Optional<Long> seed = Optional.empty();

  /**
   * Makes the command.
   *
   * @param named the data folder that the arguments name, if they do
   */
  DemoCommand(
      Supplier<Optional<DataFolder>> named,
      DateOption date,
      DemoPeople invention,
      Console console) {
    this.named = named;
    this.date = date;
    this.invention = invention;
    this.console = console;
  }

  @Override
  public Integer call()
      throws IOException, UnreadableFileException, StoreException, WrongUseException {
    if (wanted.people.isPresent()) {
      if (force) {
        throw new WrongUseException("--force goes with --out; people are never replaced.");
      }
      fill(wanted.people.get());
      return ExitStatus.DONE;
    }
    if (seed.isPresent()) {
      throw new WrongUseException("--seed goes with --people; there is one sample for --out.");
    }
    write(
        wanted.out.orElseThrow(() ->
            new WrongUseException("Say where to write the sample's reports with --out DIR.")));
    return ExitStatus.DONE;
  }

  private void fill(int people) throws IOException, StoreException, WrongUseException {
    if (people < 1 || people > MOST_PEOPLE) {
      throw new WrongUseException("--people is a number from 1 to %,d.".formatted(MOST_PEOPLE));
    }
    DataFolder folder =
        named
            .get()
            .orElseThrow(
                () -> new WrongUseException("Name a new folder for the people with --data DIR."));
    invention.fill(folder, people, seed.orElse(1L), date.named());
  }

  private void write(Path out) throws IOException, UnreadableFileException, WrongUseException {
    Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);
    for (ReportFormat format : Reports.FORMATS) {
      files.put(format, out.resolve(REPORT + format.ending()));
    }
    Path answers = out.resolve(ANSWERS);
    makeFolder(out);
    if (!force) {
      ReportFiles.refuseExisting(
          Stream.concat(files.values().stream(), Stream.of(answers)).toList());
    }
    ReportInput input = input();
    SummaryText.print(ReadinessSummary.of(input), console.text());
    console.text().println();
    byte[] sample = Sample.file();
    SafeFile.write(answers, force, to -> to.write(sample));
    console.saved("Wrote " + answers);
    for (Map.Entry<ReportFormat, Path> file : files.entrySet()) {
      ReportFiles.write(file.getValue(), force, to -> Reports.write(file.getKey(), input, to));
      console.saved("Wrote " + file.getValue());
    }
  }

  private static void makeFolder(Path out) throws IOException, WrongUseException {
    try {
      Files.createDirectories(out);
    } catch (FileAlreadyExistsException e) {
      throw new WrongUseException("“%s” is a file, not a folder.".formatted(out));
    } catch (NoSuchFileException e) {
      throw ReportFiles.noPlace(out, e);
    }
  }

  private ReportInput input() throws IOException, UnreadableFileException {
    RolePack pack = Sample.pack();
    Assessment assessment = Sample.assessment();
    String rung = assessment.rung().orElse(pack.defaultRung());
    return new ReportInput(
        pack, assessment, new Scorer(pack).score(rung, assessment.answers()), date.date());
  }
}
