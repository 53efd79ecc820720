package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class FailuresTest {

  private final StringWriter said = new StringWriter();
  private final Failures failures = new Failures(new PrintWriter(said, true));
  private final CommandLine command = new CommandLine(CommandSpec.create());

  @Test
  void whatTheStoreSaysIsNotReplacedByItsCause() {
    StoreException full = new StoreException("The disk is full.", new IOException("ENOSPC"));
    assertThat(failures.tell(full, command)).isEqualTo(ExitStatus.REFUSED);
    assertThat(said).hasToString("milepost: The disk is full." + System.lineSeparator());
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
}
