package app.milepost.words;

import app.milepost.role.RolePack;
import app.milepost.scoring.Band;
import app.milepost.scoring.Gate;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Readiness bands in words. */
public final class BandWords {

  private static final int MANY = 3;

  private BandWords() {}

  /** Returns the name people read: {@code Nearly ready}. */
  public static String name(Band band) {
    return switch (band) {
      case EXPLORING -> "Exploring";
      case BUILDING -> "Building";
      case NEARLY_READY -> "Nearly ready";
      case READY -> "Ready";
    };
  }

  /**
   * Returns the band and, while what is not answered can still lift it, the band that is open:
   * {@code Exploring so far, up to Ready}.
   */
  public static String pair(Band band, Band potential) {
    return band == potential
        ? name(band)
        : "%s so far, up to %s".formatted(name(band), name(potential));
  }

  /** Returns the pair of a result, or that there is nothing to score. */
  public static String of(Outcome outcome) {
    return outcome.scored().map(s -> pair(s.band(), s.bandPotential())).orElse(NothingWords.SHORT);
  }

  /** Returns what a result's band means; while it can still rise, that it is not the last word. */
  public static String meaning(Outcome.Scored scored) {
    return scored.band() == scored.bandPotential()
        ? meaning(scored.band())
        : "This is what your answers say so far. What is not answered counts neither for nor"
            + " against you: with it, “%s” is still open.".formatted(name(scored.bandPotential()));
  }

  /** Returns the points a band stands for: {@code 60 to 80 points}. */
  public static String range(Band band) {
    return Arrays.stream(Band.values())
        .filter(other -> other.least() > band.least())
        .findFirst()
        .map(next -> range(band.least(), next.least()))
        .orElseGet(() -> "%d points or more".formatted(band.least()));
  }

  private static String range(int least, int next) {
    return least == 0
        ? "below %d points".formatted(next)
        : "%d to %d points".formatted(least, next);
  }

  /** Returns what a band means, in a sentence. */
  public static String meaning(Band band) {
    return switch (band) {
      case EXPLORING -> "You are finding out what this job asks.";
      case BUILDING -> "You have some of what this job asks, and there is more to build.";
      case NEARLY_READY -> "You have most of what this job asks. A few gaps are left.";
      case READY -> "By your own answers, you have what this job asks.";
    };
  }

  /**
   * Returns why must-haves hold the band back: which they are, and what the number alone would
   * give. Empty where none does.
   */
  public static String reason(RolePack pack, Readiness readiness) {
    return readiness
        .scored()
        .filter(scored -> scored.band() != scored.bandByPoints())
        .map(scored -> reason(pack, readiness, scored))
        .orElse("");
  }

  private static String reason(RolePack pack, Readiness readiness, Outcome.Scored scored) {
    List<ItemScore> blocking = readiness.blocking();
    List<String> sentences = new ArrayList<>();
    sentences.add("The points alone would say “%s”.".formatted(name(scored.bandByPoints())));
    sentences.add(
        open(
            pack,
            blocking,
            Gate.UNMET,
            "is below the level asked for",
            "are below the level asked for"));
    sentences.add(open(pack, blocking, Gate.UNKNOWN, "is not answered", "are not answered"));
    sentences.add("%s, readiness is “%s” at most.".formatted(rule(blocking), name(scored.band())));
    return String.join(" ", sentences.stream().filter(s -> !s.isEmpty()).toList());
  }

  private static String open(
      RolePack pack, List<ItemScore> blocking, Gate state, String one, String many) {
    List<String> titles =
        blocking.stream()
            .filter(i -> i.gate().filter(g -> g == state).isPresent())
            .map(i -> title(pack, i.id()))
            .toList();
    if (titles.isEmpty()) {
      return "";
    }
    return "%s must-have%s %s: %s."
        .formatted(
            Numbers.capital(titles.size()),
            titles.size() == 1 ? "" : "s",
            titles.size() == 1 ? one : many,
            Numbers.list(titles));
  }

  private static String rule(List<ItemScore> blocking) {
    if (blocking.size() >= MANY) {
      return "With three or more must-haves open";
    }
    boolean none = blocking.stream().anyMatch(i -> i.rating().orElse(1) == 0);
    return none ? "With a must-have rated 0" : "With a must-have open";
  }

  private static String title(RolePack pack, String id) {
    return pack.requirementTitle(id);
  }
}
