package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.format.SafeFile;
import app.milepost.format.UnreadableFileException;
import app.milepost.report.ReadinessSummary;
import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.report.Reports;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code milepost demo}: what Milepost makes of an invented person's answers. */
@Command(
    name = "demo",
    description = {
      "Write a sample person's four reports and the answers behind them.",
      "Edit the answers and run \"milepost score\" or \"milepost report\" on them."
    })
final class DemoCommand implements Callable<Integer> {

  private static final String REPORT = "readiness";
  private static final String ANSWERS = "sample-assessment.json";

  private final PrintWriter text;

  @Mixin private DateOption date;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to; made if it is not there.")
  private Path out = Path.of("");

  @Option(names = "--force", description = "Replace files that are already there.")
  private boolean force;

  DemoCommand(DateOption date, Console console) {
    this.date = date;
    text = console.text();
  }

  @Override
  public Integer call() throws IOException, UnreadableFileException, WrongUseException {
    Map<ReportFormat, Path> files = new EnumMap<>(ReportFormat.class);
    for (ReportFormat format : ReportFormat.values()) {
      files.put(format, out.resolve(REPORT + format.ending()));
    }
    Path answers = out.resolve(ANSWERS);
    makeFolder();
    if (!force) {
      ReportFiles.refuseExisting(
          Stream.concat(files.values().stream(), Stream.of(answers)).toList());
    }
    ReportInput input = input();
    SummaryText.print(ReadinessSummary.of(input), text);
    text.println();
    byte[] sample = Sample.file();
    SafeFile.write(answers, force, to -> to.write(sample));
    text.println("Wrote " + answers);
    for (Map.Entry<ReportFormat, Path> file : files.entrySet()) {
      ReportFiles.write(file.getValue(), force, to -> Reports.write(file.getKey(), input, to));
      text.println("Wrote " + file.getValue());
    }
    return ExitStatus.DONE;
  }

  private void makeFolder() throws IOException, WrongUseException {
    try {
      Files.createDirectories(out);
    } catch (FileAlreadyExistsException e) {
      throw new WrongUseException("“%s” is a file, not a folder.".formatted(out));
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
