package app.milepost.role.check;

import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds anchors that do not tell one level from another: those that grade instead of saying what a
 * person does, and those that say the same as another anchor of the pack.
 */
final class AnchorLint {

  /** The share of their words that two anchors may have in common, of all that are in either. */
  private static final double MOST_IN_COMMON = 0.7;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Pattern GRADING =
      Pattern.compile(
          "\\b(adequate(ly)?|average|bad(ly)?|competent(ly)?|excellent(ly)?|fair(ly)?|good|great"
              + "|mediocre|outstanding|poor(ly)?|proficient(ly)?|satisfactory|superb(ly)?|superior"
              + "|terrible|unsatisfactory|very well|weak(ly)?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** An anchor, where it stands and its words. */
  private record Anchor(String path, String text, Set<String> words) {

    static Anchor of(String path, String text) {
      return new Anchor(
          path,
          text,
          WORD.matcher(text.toLowerCase(Locale.ROOT))
              .results()
              .map(word -> word.group())
              .collect(Collectors.toUnmodifiableSet()));
    }

    boolean resembles(Anchor other) {
      int smaller = Math.min(words.size(), other.words.size());
      int larger = Math.max(words.size(), other.words.size());
      // Where even the sizes are too far apart there is nothing to compare.
      if (smaller < MOST_IN_COMMON * larger) {
        return false;
      }
      int common = 0;
      for (String word : words) {
        common += other.words.contains(word) ? 1 : 0;
      }
      return common >= MOST_IN_COMMON * (smaller + larger - common);
    }
  }

  private AnchorLint() {}

  static void check(RolePack pack, BiConsumer<String, String> report) {
    List<Anchor> before = new ArrayList<>();
    PackWalk.each(
        "$.requirements",
        pack.requirements(),
        (path, requirement) ->
            PackWalk.each(
                path + ".anchors",
                requirement.anchors(),
                (at, text) -> {
                  Anchor anchor = Anchor.of(at, text);
                  repeats(anchor, before, report);
                  before.add(anchor);
                  if (English.is(pack)) {
                    grades(anchor, report);
                  }
                }));
  }

  private static void repeats(
      Anchor anchor, List<Anchor> before, BiConsumer<String, String> report) {
    before.stream()
        .filter(anchor::resembles)
        .findFirst()
        .ifPresent(twin ->
            report.accept(
                anchor.path(),
                "The anchor says %s as %s. Write what sets this level of this skill apart."
                    .formatted(
                        anchor.words().equals(twin.words()) ? "the same" : "nearly the same",
                        twin.path())));
  }

  private static void grades(Anchor anchor, BiConsumer<String, String> report) {
    Matcher word = GRADING.matcher(anchor.text());
    if (word.find()) {
      report.accept(
          anchor.path(),
          "“%s” grades a person. Say what somebody at this level does instead."
              .formatted(word.group()));
    }
  }
}
