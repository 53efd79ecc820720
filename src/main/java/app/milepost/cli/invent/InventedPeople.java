package app.milepost.cli.invent;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Invents people with closed sessions. Each depends on nothing but the seed, their number and the
 * moment given, so any of them can be invented alone.
 */
public final class InventedPeople {

  /** How many sessions each has. */
  public static final int SESSIONS = 3;

  private static final List<String> TAGS =
      List.of("career change", "evening", "first job", "returning", "school", "veteran");

  private static final List<String> STEPS =
      List.of(
          "Ask the clinic for a day of shadowing",
          "Enroll in the medical terminology course",
          "Bring a sample of your work",
          "Sign up for the certification exam");

  private final RolePack pack;
  private final String packKey;
  private final long seed;
  private final Instant now;

  /**
   * Prepares.
   *
   * @param pack the role everybody is asked about
   * @param packKey what the pack is kept under
   * @param seed another one invents other people
   * @param now the latest moment that a session can have
   */
  public InventedPeople(RolePack pack, String packKey, long seed, Instant now) {
    this.pack = pack;
    this.packKey = packKey;
    this.seed = seed;
    this.now = now.truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * Returns somebody with three sessions, oldest first. Their ids follow from the number.
   *
   * @param number 1 for the first
   */
  public PersonFile person(long number) {
    RandomGenerator random = new SplittableRandom(seed * 1_000_003 + number);
    List<Instant> moments = moments(random);
    Instant since = moments.getFirst().minus(Duration.ofMinutes(30));
    Details details =
        new Details(
            InventedNames.name(random),
            "client%d@example.org".formatted(number),
            tags(random),
            Optional.of(day(since)));
    Person person = new Person(number, details, random.nextInt(30) == 0, since);
    return new PersonFile(person, sessions(number, moments, random));
  }

  private List<Session> sessions(long number, List<Instant> moments, RandomGenerator random) {
    String rung = rung(random);
    List<Requirement> asked = pack.asked(rung);
    InventedAnswers invented = new InventedAnswers(random);
    Map<String, Answer> answers = invented.first(asked, rung);
    List<Session> sessions = new ArrayList<>();
    for (int i = 0; i < SESSIONS; i++) {
      if (i > 0) {
        answers = invented.later(answers, asked, rung);
      }
      Instant closed = moments.get(i);
      Counsel counsel =
          random.nextInt(3) == 0 ? counsel(invented, answers, closed, random) : Counsel.NONE;
      SessionHead head =
          new SessionHead(
              SESSIONS * (number - 1) + i + 1,
              number,
              pack.id(),
              rung,
              closed.minus(Duration.ofMinutes(random.nextInt(20, 70))),
              Optional.of(closed),
              Optional.of(closed),
              Optional.of(packKey));
      sessions.add(new Session(head, answers, counsel));
    }
    return sessions;
  }

  private static Counsel counsel(
      InventedAnswers invented, Map<String, Answer> own, Instant at, RandomGenerator random) {
    String step = STEPS.get(random.nextInt(STEPS.size()));
    Optional<LocalDate> due = Optional.of(day(at).plusDays(random.nextInt(7, 60)));
    return new Counsel(
        invented.seenByCounsellor(own),
        "Seemed more confident than last time.",
        "We agreed on what to do next.",
        List.of(new NextStep(step, due, random.nextBoolean())));
  }

  /** Most aim at the usual rung. */
  private String rung(RandomGenerator random) {
    return random.nextInt(3) > 0
        ? pack.defaultRung()
        : pack.rungs().get(random.nextInt(pack.rungs().size())).id();
  }

  /** Within the last two years, some months apart. */
  private List<Instant> moments(RandomGenerator random) {
    List<Instant> moments = new ArrayList<>();
    Instant at = now.minus(Duration.ofMinutes(random.nextLong(500_000)));
    for (int i = 0; i < SESSIONS; i++) {
      moments.addFirst(at);
      at = at.minus(Duration.ofMinutes(random.nextLong(40_000, 280_000)));
    }
    return moments;
  }

  private static List<String> tags(RandomGenerator random) {
    Set<String> tags = new HashSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      tags.add(TAGS.get(random.nextInt(TAGS.size())));
    }
    return tags.stream().sorted().toList();
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneOffset.UTC);
  }
}
