package app.milepost.words;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.Band;
import app.milepost.scoring.Gate;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import java.util.ArrayList;
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

  /** Returns the points a band stands for: {@code 60 to 80 points}. */
  public static String range(Band band) {
    return switch (band) {
      case EXPLORING -> "below 40 points";
      case BUILDING -> "40 to 60 points";
      case NEARLY_READY -> "60 to 80 points";
      case READY -> "80 points or more";
    };
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
    if (readiness.band() == readiness.bandByPoints()) {
      return "";
    }
    List<ItemScore> blocking = readiness.blocking();
    List<String> sentences = new ArrayList<>();
    sentences.add("The points alone would say “%s”.".formatted(name(readiness.bandByPoints())));
    sentences.add(
        open(
            pack,
            blocking,
            Gate.UNMET,
            "is below the level asked for",
            "are below the level asked for"));
    sentences.add(open(pack, blocking, Gate.UNKNOWN, "is not answered", "are not answered"));
    sentences.add(
        "%s, readiness is “%s” at most.".formatted(rule(blocking), name(readiness.band())));
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
    String count = Numbers.count(titles.size());
    return "%s must-have%s %s: %s."
        .formatted(
            Character.toUpperCase(count.charAt(0)) + count.substring(1),
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
    return pack.requirement(id).map(Requirement::title).orElse(id);
  }
}
