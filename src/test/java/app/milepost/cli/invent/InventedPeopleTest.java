package app.milepost.cli.invent;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.scoring.compare.Agenda;
import app.milepost.testkit.WorkedExample;
import java.lang.Character.UnicodeScript;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InventedPeopleTest {

  private static final RolePack PACK = WorkedExample.pack();
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final InventedPeople PEOPLE = new InventedPeople(PACK, "key", 1, NOW);
  private static final List<PersonFile> MANY =
      LongStream.rangeClosed(1, 500).mapToObj(PEOPLE::person).toList();

  @Test
  void theSameNumberIsAlwaysTheSamePerson() {
    assertThat(new InventedPeople(PACK, "key", 1, NOW).person(77)).isEqualTo(MANY.get(76));
    assertThat(new InventedPeople(PACK, "key", 2, NOW).person(77).person().details())
        .isNotEqualTo(MANY.get(76).person().details());
  }

  @Test
  void idsFollowFromTheNumberAndNobodySharesOne() {
    Set<Long> sessions = new HashSet<>();
    for (int i = 0; i < MANY.size(); i++) {
      assertThat(MANY.get(i).person().id()).isEqualTo(i + 1);
      for (Session session : MANY.get(i).sessions()) {
        assertThat(session.head().personId()).isEqualTo(i + 1);
        assertThat(sessions.add(session.head().id())).isTrue();
      }
    }
    assertThat(sessions).contains(1L, 1_500L).hasSize(1_500);
  }

  @Test
  void sessionsFollowEachOtherAndNoneIsStillToCome() {
    for (PersonFile file : MANY) {
      Instant before = file.person().since();
      for (Session session : file.sessions()) {
        assertThat(session.head().at()).isAfter(before).isBefore(NOW);
        assertThat(session.head().startedAt()).isBefore(session.head().at());
        before = session.head().at();
      }
      assertThat(Duration.between(file.person().since(), NOW)).isLessThan(Duration.ofDays(760));
    }
  }

  @Test
  void answersAreOnesThatCouldHaveBeenGiven() {
    for (PersonFile file : MANY) {
      for (Session session : file.sessions()) {
        assertThat(PACK.rung(session.head().rung())).isPresent();
        session
            .answers()
            .forEach((id, answer) -> {
              Requirement requirement = PACK.requirement(id).orElseThrow();
              assertThat(requirement.requiredAt(session.head().rung())).isPositive();
              assertThat(answer instanceof Answer.NotApplicable && requirement.mustHave())
                  .isFalse();
            });
      }
    }
  }

  @Test
  void peopleAreAsDifferentAsRealOnes() {
    Scorer scorer = new Scorer(PACK);
    Set<String> bands = new HashSet<>();
    double gained = 0;
    long discussed = 0;
    for (PersonFile file : MANY) {
      Readiness first = score(scorer, file.sessions().getFirst());
      Session last = file.sessions().getLast();
      Readiness now = score(scorer, last);
      bands.add(now.scored().orElseThrow().band().id());
      gained += now.scored().orElseThrow().earned() - first.scored().orElseThrow().earned();
      discussed +=
          Agenda.of(PACK, last.head().rung(), last.answers(), last.counsel().answers())
              .toDiscuss()
              .size();
    }
    assertThat(bands).hasSize(4);
    assertThat(gained / MANY.size()).isBetween(3.0, 30.0);
    assertThat(discussed).isBetween(100L, 2_000L);
  }

  @Test
  void namesAreInSeveralScripts() {
    Set<UnicodeScript> scripts = new HashSet<>();
    for (PersonFile file : MANY) {
      assertThat(file.person().name()).isNotBlank();
      scripts.add(UnicodeScript.of(file.person().name().codePointAt(0)));
    }
    assertThat(scripts)
        .contains(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.DEVANAGARI);
    assertThat(MANY.stream().map(f -> f.person().name()).distinct().count()).isGreaterThan(300);
  }

  private static Readiness score(Scorer scorer, Session session) {
    return scorer.score(session.head().rung(), session.answers());
  }
}
