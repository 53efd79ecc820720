package app.milepost.format.source;

import app.milepost.words.Numbers;
import java.util.List;
import java.util.stream.Stream;

/**
 * What came of an import of an O*NET release.
 *
 * @param source what was read, such as {@code O*NET 30.1 (December 2025)}
 * @param careers how many there are now from this source
 * @param borrowed how many of them use ratings of near ones, as nobody has rated them
 * @param leftOut titles of those that say too little to be measured against
 * @param hasWages whether wage statistics were among the files
 */
public record OnetOutcome(
    String source, int careers, int borrowed, List<String> leftOut, boolean hasWages)
    implements ImportOutcome {

  public OnetOutcome {
    leftOut = List.copyOf(leftOut);
  }

  @Override
  public List<String> sentences() {
    return Stream.of(there(), borrowing(), missing()).filter(s -> !s.isEmpty()).toList();
  }

  private String there() {
    return "There are %s careers now from %s%s."
        .formatted(Numbers.digits(careers), source, hasWages ? ", with pay where it is known" : "");
  }

  private String borrowing() {
    return switch (borrowed) {
      case 0 -> "";
      case 1 -> "One of them has no ratings of its own and borrows those of near ones; it says so.";
      default ->
          "%s of them have no ratings of their own and borrow those of near ones; each says so."
              .formatted(Numbers.digits(borrowed));
    };
  }

  private String missing() {
    return LeftOut.sentence(leftOut, "too little to be measured against");
  }
}
