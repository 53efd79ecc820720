package app.milepost.cli.career;

import app.milepost.catalog.Listing;
import app.milepost.cli.console.Console;
import app.milepost.format.PackLibrary;
import app.milepost.search.career.CareerFilter;
import app.milepost.search.career.CareerFinder;
import app.milepost.search.career.CareerHit;
import app.milepost.words.Numbers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code milepost roles find}: careers by any name people use for them. */
@Command(
    name = "find",
    description = {
      "Find careers by title, by another name, by code or by family: bundled, your own and imported"
          + " ones.",
      "Prints id, code and title of up to 20, the nearest first."
    },
    footer = {"", "Exit status: 0 something was found, 1 nothing was."})
public final class RolesFindCommand implements Callable<Integer> {

  private static final int MOST = 20;
  private static final int FOUND = 0;
  private static final int NOT_FOUND = 1;

  private final Supplier<PackLibrary> library;
  private final Console console;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "Words of a name, in any order.")
  private List<String> words = new ArrayList<>();

  /**
   * Makes the command.
   *
   * @param library asked once the arguments have been read
   * @param console where it prints
   */
  public RolesFindCommand(Supplier<PackLibrary> library, Console console) {
    this.library = library;
    this.console = console;
  }

  @Override
  public Integer call() {
    String typed = String.join(" ", words);
    List<CareerHit> hits;
    try {
      hits = new CareerFinder(library.get().listings()).find(typed, CareerFilter.ANY);
    } catch (IOException e) {
      console.err().println("milepost: " + e.getMessage());
      return NOT_FOUND;
    }
    if (hits.isEmpty()) {
      console.err().printf("milepost: No career is called “%s”. Try fewer words.%n", typed);
      return NOT_FOUND;
    }
    hits.stream().limit(MOST).forEach(this::print);
    if (hits.size() > MOST) {
      console
          .text()
          .printf(
              "These are the nearest %d of %s. Add a word to narrow them down.%n",
              MOST, Numbers.digits(hits.size()));
    }
    return FOUND;
  }

  private void print(CareerHit hit) {
    Listing listing = hit.listing();
    console
        .text()
        .printf(
            "%s  %s%s%s%n",
            listing.id(),
            listing.code().isEmpty() ? "" : listing.code() + "  ",
            listing.title(),
            hit.alsoCalled().map(" (also called: %s)"::formatted).orElse(""));
  }
}
