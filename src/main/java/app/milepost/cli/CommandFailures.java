package app.milepost.cli;

import app.milepost.format.UnreadableFileException;
import app.milepost.log.FaultCode;
import app.milepost.log.FaultLog;
import app.milepost.store.StoreException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever goes wrong into a sentence and an exit status. Nobody gets a stack trace. */
final class CommandFailures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  private final PrintWriter err;
  private final FaultLog log;

  /**
   * Makes one.
   *
   * @param err where the sentences go
   * @param log keeps what they leave out
   */
  CommandFailures(PrintWriter err, FaultLog log) {
    this.err = err;
    this.log = log;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    String sentence =
        e instanceof MutuallyExclusiveArgsException
            ? "These can't be used together: %s. Keep one of them."
                .formatted(message(e).replaceAll("^Error: | are mutually exclusive.*$", ""))
            : message(e);
    return wrongUse(sentence, e.getCommandLine());
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return tell(e, command);
  }

  /** Says what went wrong in a command and returns the exit status. */
  int tell(Exception e, CommandLine command) {
    boolean saidItAll = e instanceof StoreException || e instanceof IOException;
    Throwable cause = !saidItAll && e.getCause() instanceof IOException inner ? inner : e;
    return switch (cause) {
      case WrongUseException wrong -> wrongUse(message(wrong), command);
      case InvalidPathException path ->
          wrongUse("“%s” cannot be the name of a file.".formatted(path.getInput()), command);
      case FileAlreadyExistsException there ->
          wrongUse(
              there.getFile()
                  + " is already there. Choose another name, or add --force to replace it.",
              command);
      case StoreException store -> failed(message(store), e);
      case UnreadableFileException unreadable -> refused(unreadable.getMessage());
      case AccessDeniedException denied ->
          refused(
              "You are not allowed to write to “%s”. Choose another place, or ask its owner."
                  .formatted(denied.getFile()));
      case ClosedPipeException closed -> ExitStatus.DONE;
      case FileSystemException file when file.getReason() != null ->
          failed(
              "“%s” could not be read or written: %s. Choose another place, or see whether its disk is full."
                  .formatted(file.getFile(), file.getReason()),
              e);
      case IOException io -> failed("Reading or writing failed: %s.".formatted(message(io)), e);
      default -> failed(fault(e), e);
    };
  }

  /** Says that there was not enough memory and returns the exit status. */
  int tellOfMemory() {
    return refused(
        "This is more than Milepost has memory for, and nothing was saved. Give it less at once:"
            + " fewer or shorter notes, or a file in parts.");
  }

  private int wrongUse(String sentence, CommandLine command) {
    err.println("milepost: " + sentence);
    err.printf("Try: %s --help%n", command.getCommandSpec().qualifiedName());
    return ExitStatus.WRONG_USE;
  }

  private int refused(String sentence) {
    sentence.lines().forEach(line -> err.println("milepost: " + line));
    return ExitStatus.REFUSED;
  }

  /** Says what a person may want to pass on, and keeps the rest of it. */
  private int failed(String sentence, Exception e) {
    log.add(e);
    return refused(
        "%s%nCode %s%s."
            .formatted(
                sentence,
                FaultCode.of(e),
                log.file().map(file -> "; where it came from stands in " + file).orElse("")));
  }

  private static String message(Throwable e) {
    return Optional.ofNullable(e.getMessage()).orElse("no details");
  }

  /** What it says itself is for programmers, and may quote somebody's data. */
  private static String fault(Exception e) {
    return "This is a fault in Milepost, not in your input. Please report it: %s%s."
        .formatted(
            e.getClass().getName(),
            Arrays.stream(e.getStackTrace()).findFirst().map(frame -> ", " + frame).orElse(""));
  }
}
