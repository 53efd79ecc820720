package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.cli.bulk.BulkScoring;
import app.milepost.cli.console.Console;
import app.milepost.format.InputFiles;
import app.milepost.format.UnreadableFileException;
import app.milepost.format.score.ScoreJson;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code milepost score}: answers in, figures out, as JSON. */
@Command(
    name = "score",
    description = "Score answers. Prints one JSON object.",
    footer = {
      "",
      "With --ndjson, each line of the input is one assessment and gives one line of output, in"
          + " the same order. A line that is not a valid assessment, an empty one included, gives"
          + " {\"line\":N,\"error\":\"...\"} in its place. The run goes on, and the exit status is"
          + " 1."
    })
final class ScoreCommand implements Callable<Integer> {

  private final KnownRoles roles;
  private final Inputs inputs;
  private final Console console;

  @Mixin private RoleOptions role = new RoleOptions();

  @Option(names = "--ndjson", description = "Read one assessment a line, print one result a line.")
  private boolean ndjson;

  @Parameters(paramLabel = "FILE", description = "The assessment file; - for standard input.")
  private String file = Inputs.STANDARD;

  ScoreCommand(KnownRoles roles, Inputs inputs, Console console) {
    this.roles = roles;
    this.inputs = inputs;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UnreadableFileException, WrongUseException {
    RolePack pack = role.pack(roles);
    Optional<String> rung = role.rung(pack);
    return ndjson ? bulk(pack, rung) : single(pack, rung);
  }

  private int single(RolePack pack, Optional<String> rung) throws UnreadableFileException {
    Assessment assessment = inputs.assessment(pack, file).assessment();
    String aim = rung.or(assessment::rung).orElse(pack.defaultRung());
    Readiness readiness = new Scorer(pack).score(aim, assessment.answers());
    ScoreJson.writePretty(readiness, console.out());
    return ExitStatus.DONE;
  }

  private int bulk(RolePack pack, Optional<String> rung)
      throws IOException, UnreadableFileException {
    BulkScoring scoring = new BulkScoring(pack, rung, Runtime.getRuntime().availableProcessors());
    if (file.equals(Inputs.STANDARD)) {
      return status(scoring, scoring.run(console.in(), console.out()));
    }
    try (InputStream in = InputFiles.open(Path.of(file))) {
      return status(scoring, scoring.run(in, console.out()));
    }
  }

  private int status(BulkScoring scoring, long refused) {
    scoring.notice().ifPresent(n -> console.err().printf("milepost: %s%n", n));
    if (refused == 0) {
      return ExitStatus.DONE;
    }
    console
        .err()
        .printf(
            "milepost: %s%n",
            refused == 1 ? "One line was refused." : refused + " lines were refused.");
    return ExitStatus.REFUSED;
  }
}
