package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.cli.show.RoleText;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.Chapter;
import app.milepost.role.RolePack;
import app.milepost.role.Section;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code milepost roles show}: everything there is to read about a role. */
@Command(
    name = "show",
    description = {
      "Show everything there is to read about a role: figures with their sources, what it asks for"
          + " on each rung, and its guide.",
      "Lines are as long as COLUMNS says, 80 characters otherwise."
    })
final class RolesShowCommand implements Callable<Integer> {

  private final KnownRoles roles;
  private final Console console;

  @Parameters(paramLabel = "ID", description = "The role's id, or a pack file (*.json).")
  private String role = "";

  @ArgGroup private Excerpt excerpt = new Excerpt();

  /** What to show instead of everything: one of these. */
  private static final class Excerpt {

    @Option(
        names = "--chapter",
        paramLabel = "ID",
        description = "Only this chapter of the guide. The whole text shows the ids in brackets.")
    private Optional<String> chapter = Optional.empty();

    @Option(
        names = "--section",
        paramLabel = "ID",
        description = "Only the requirements of this section.")
    private Optional<String> section = Optional.empty();

    @Option(
        names = "--find",
        paramLabel = "WORDS",
        description = "Only where all of these words stand. Exit status 1 where there is none.")
    private Optional<String> words = Optional.empty();
  }

  RolesShowCommand(KnownRoles roles, Console console) {
    this.roles = roles;
    this.console = console;
  }

  @Override
  public Integer call() throws UnreadableFileException, WrongUseException {
    RolePack pack = roles.pack(role);
    RoleText text = new RoleText(pack, console.text(), console.columns());
    if (excerpt.chapter.isPresent()) {
      text.chapter(named("chapter", excerpt.chapter.get(), pack.guide().chapters(), Chapter::id));
    } else if (excerpt.section.isPresent()) {
      text.section(named("section", excerpt.section.get(), pack.sections(), Section::id));
    } else if (excerpt.words.isPresent()) {
      if (excerpt.words.get().isBlank()) {
        throw new WrongUseException("Say which words to find, as in --find pay.");
      }
      return text.found(excerpt.words.get()) ? ExitStatus.DONE : ExitStatus.REFUSED;
    } else {
      text.whole();
    }
    return ExitStatus.DONE;
  }

  private static <T> T named(String kind, String id, List<T> known, Function<T, String> idOf)
      throws WrongUseException {
    return known.stream()
        .filter(one -> idOf.apply(one).equals(id))
        .findFirst()
        .orElseThrow(() ->
            new WrongUseException(
                "The role has no %s “%s”. It has %s."
                    .formatted(
                        kind, id, known.stream().map(idOf).collect(Collectors.joining(", ")))));
  }
}
