package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.cli.console.ClosedPipeException;
import app.milepost.cli.console.Console;
import app.milepost.log.FaultCode;
import app.milepost.log.FaultLog;
import app.milepost.store.StoreException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class FailuresTest {

  private final StringWriter said = new StringWriter();
  @TempDir private Path data;
  private final CommandFailures failures =
      new CommandFailures(new PrintWriter(said, true), new FaultLog(() -> Optional.of(data)));
  private final CommandLine command = new CommandLine(CommandSpec.create());

  @Test
  void whatTheStoreSaysIsNotReplacedByItsCause() {
    StoreException full = new StoreException("The disk is full.", new IOException("ENOSPC"));
    assertThat(failures.tell(full, command)).isEqualTo(ExitStatus.REFUSED);
    assertThat(said.toString().lines()).first().isEqualTo("milepost: The disk is full.");
  }

  @Test
  void aFailureInsideAnotherIsTakenForWhatItIs() {
    assertThat(failures.tell(new IllegalStateException(new IOException("torn")), command))
        .isEqualTo(ExitStatus.REFUSED);
    assertThat(said.toString()).contains("Reading or writing failed").contains("torn");
  }

  @Test
  void aFailureIsNoClosedPipeForTheWordsInIt() {
    IOException denied = new AccessDeniedException("pipeline/me.pdf");
    assertThat(failures.tell(denied, command)).isEqualTo(ExitStatus.REFUSED);
    assertThat(said.toString()).contains("pipeline/me.pdf");
    assertThat(failures.tell(new ClosedPipeException(denied), command)).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void whatNobodyExpectedIsCalledAFault() {
    assertThat(failures.tell(new IllegalStateException("odd"), command))
        .isEqualTo(ExitStatus.REFUSED);
    assertThat(said.toString())
        .startsWith("milepost: This is a fault in Milepost, not in your input.");
  }

  @Test
  void aFaultIsNamedByTheCodeItHasInTheLog() throws IOException {
    IllegalStateException odd = new IllegalStateException("Ana Lopes, ana@example.org");
    failures.tell(odd, command);
    assertThat(said.toString())
        .contains(FaultCode.of(odd), data.resolve("milepost.log").toString())
        .doesNotContain("Ana");
    assertThat(data.resolve("milepost.log"))
        .content()
        .contains(FaultCode.of(odd), "java.lang.IllegalStateException", "FailuresTest")
        .doesNotContain("Ana", "example.org");
  }

  @Test
  void aFaultWithoutADataFolderSaysItsPlaceItself() {
    IllegalStateException odd = new IllegalStateException("Ana Lopes");
    new CommandFailures(new PrintWriter(said, true), new FaultLog(Optional::empty))
        .tell(odd, command);
    assertThat(said.toString())
        .contains(FaultCode.of(odd), "IllegalStateException", "FailuresTest")
        .doesNotContain("Ana");
  }

  @Test
  void whatIsWrongWithACommandIsNoFault() {
    failures.tell(new WrongUseException("There is no step “x”."), command);
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void whatIsTooLargeForTheMemoryIsSaidInASentence() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new OutOfMemoryError("Java heap space");
          }

          @Override
          public int read(byte[] into, int from, int most) {
            return read();
          }
        };
    PrintWriter err = new PrintWriter(said, true);
    Console console = new Console(endless, OutputStream.nullOutputStream(), err, err, 80);
    Cli cli =
        new Cli(
            console,
            folder -> {},
            new DisplayRule(Map.of(), new Properties()),
            Optional.empty(),
            Optional.empty());
    assertThat(cli.run("score", "--role", "health-records-technician", "-"))
        .isEqualTo(ExitStatus.REFUSED);
    assertThat(said.toString().strip())
        .isEqualTo(
            "milepost: This is more than Milepost has memory for, and it stopped there. What was"
                + " saved before is kept. Give it less at once: fewer or shorter notes, or a file"
                + " in parts.");
  }
}
