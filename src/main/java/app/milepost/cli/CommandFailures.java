package app.milepost.cli;

import app.milepost.cli.console.ClosedPipeException;
import app.milepost.cli.console.FullOutputException;
import app.milepost.format.UnreadableFileException;
import app.milepost.log.FaultCode;
import app.milepost.log.FaultLog;
import app.milepost.store.StoreException;
import app.milepost.words.Numbers;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever goes wrong into a sentence and an exit status. Nobody gets a stack trace. */
final class CommandFailures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  /** Options of which one may be given, as picocli lists them where there are two. */
  private static final Pattern OF_GROUP =
      Pattern.compile("expected only one match but got \\[(.*?)]");

  /** What picocli says of an option at the end of the line, which lacks its value. */
  private static final String AFTER_OPTION = "Missing required parameter for option";

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
    return wrongUse(sentence(e), e.getCommandLine());
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
    return tell(e, command);
  }

  private static String sentence(ParameterException e) {
    return switch (e) {
      case MutuallyExclusiveArgsException both ->
          "These can't be used together: %s. Keep one of them."
              .formatted(message(both).replaceAll("^Error: | are mutually exclusive.*$", ""));
      case MaxValuesExceededException more when OF_GROUP.matcher(message(more)).find() ->
          "Give one of these, and only once: %s."
              .formatted(
                  OF_GROUP.matcher(message(more)).results().findFirst().orElseThrow().group(1));
      case UnmatchedArgumentException unknown -> unknown(unknown);
      case MissingParameterException missing -> missing(missing);
      case OverwrittenOptionException twice when twice.getOverwritten() instanceof OptionSpec o ->
          "Give %s only once.".formatted(o.longestName());
      case ParameterException odd when odd.getCause() instanceof TypeConversionException said ->
          odd(odd.getArgSpec(), said);
      default -> message(e);
    };
  }

  private static String missing(MissingParameterException e) {
    List<String> names =
        e.getMissing().stream()
            .map(arg ->
                arg instanceof OptionSpec option
                    ? option.longestName() + " " + option.paramLabel()
                    : arg.paramLabel())
            .toList();
    return message(e).startsWith(AFTER_OPTION)
        ? "After %s.".formatted(names.getFirst().replaceFirst(" ", ", give "))
        : "Give also %s.".formatted(Numbers.list(names));
  }

  private static String odd(ArgSpec where, TypeConversionException what) {
    return switch (where) {
      case OptionSpec flag when flag.arity().max() == 0 ->
          "%s takes nothing after it.".formatted(flag.longestName());
      case OptionSpec option -> "%s: %s".formatted(option.longestName(), message(what));
      default -> message(what);
    };
  }

  private static String unknown(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    List<String> commands = e.getCommandLine().getSubcommands().keySet().stream().toList();
    if (e.isUnknownOption()) {
      return "There is no option “%s” here.".formatted(first);
    }
    return commands.isEmpty()
        ? "“%s” is more than this command takes.".formatted(first)
        : "There is no command “%s”. There are %s.".formatted(first, Numbers.list(commands));
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
      case FullOutputException full -> refused(FullOutputException.SENTENCE);
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
        "This is more than Milepost has memory for, and it stopped there. What was saved before is"
            + " kept. Give it less at once: fewer or shorter notes, or a file in parts.");
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
