package app.milepost.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.testkit.random.RandomTexts;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import biweekly.io.ParseWarning;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

/** Other people's programs read what is written, and read it as it was meant. */
class CalendarFileTest {

  private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final String SPANISH =
      "Práctica de codificación clínica: revisión de mañana, años y señales; «¿qué?», \\ción";

  private static CalendarStep step(String id, String text) {
    return new CalendarStep(id, text, MONDAY, MONDAY.plusDays(13), text + "\n" + text);
  }

  private static CalendarPlan plan(int steps, Instant at) {
    return new CalendarPlan(
        "7",
        "health-records-technician",
        IntStream.range(0, steps).mapToObj(i -> step("activity-" + i, i + SPANISH)).toList(),
        at);
  }

  private static byte[] written(CalendarPlan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CalendarFile.write(plan, out);
    return out.toByteArray();
  }

  private static ICalendar biweekly(byte[] file) {
    List<List<ParseWarning>> warnings = new ArrayList<>();
    List<ICalendar> all =
        Biweekly.parse(new String(file, StandardCharsets.UTF_8)).warnings(warnings).all();
    assertThat(warnings).allMatch(List::isEmpty);
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().validate(ICalVersion.V2_0).isEmpty()).isTrue();
    return all.getFirst();
  }

  private static Calendar ical4j(byte[] file) throws IOException, ParserException {
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
    assertThat(calendar.validate().getEntries()).isEmpty();
    return calendar;
  }

  private static String value(CalendarComponent component, String property) {
    return component.getRequiredProperty(property).getValue();
  }

  @Test
  void bothReadersFindAToDoAndAnEventForEachStep() throws Exception {
    for (int steps : List.of(1, 40)) {
      byte[] file = written(plan(steps, NOON));

      ICalendar one = biweekly(file);
      assertThat(one.getTodos()).hasSize(steps);
      assertThat(one.getEvents()).hasSize(steps);
      Calendar other = ical4j(file);
      assertThat(other.getComponents("VTODO")).hasSize(steps);
      assertThat(other.getComponents("VEVENT")).hasSize(steps);
      assertThat(uids(other)).hasSize(2 * steps).doesNotHaveDuplicates();
    }
  }

  @Test
  void bothReadersGetBackEveryLetterAndTheDays() throws Exception {
    byte[] file = written(plan(1, NOON));
    String title = "0" + SPANISH;
    String description = title + "\n" + title;

    VEvent event = biweekly(file).getEvents().getFirst();
    VTodo toDo = biweekly(file).getTodos().getFirst();
    assertThat(event.getSummary().getValue()).isEqualTo(title);
    assertThat(event.getDescription().getValue()).isEqualTo(description);
    assertThat(toDo.getSummary().getValue()).isEqualTo(title);
    assertThat(toDo.getDateDue().getValue().hasTime()).isFalse();
    assertThat(event.getDateEnd().getValue().hasTime()).isFalse();
    CalendarComponent read = ical4j(file).getComponents("VEVENT").getFirst();
    assertThat(value(read, "SUMMARY")).isEqualTo(title);
    assertThat(value(read, "DESCRIPTION")).isEqualTo(description);
    assertThat(value(read, "DTSTART")).isEqualTo("20261130");
    // The last day is December 13; an event ends on the first day that is no part of it.
    assertThat(value(read, "DTEND")).isEqualTo("20261214");
    CalendarComponent due = ical4j(file).getComponents("VTODO").getFirst();
    assertThat(value(due, "DUE")).isEqualTo("20261213");
    assertThat(value(due, "DTSTAMP")).isEqualTo("20261129T120000Z");
  }

  @Test
  void daysHaveNoTimeZone() throws Exception {
    assertThat(new String(written(plan(2, NOON)), StandardCharsets.UTF_8))
        .doesNotContain("TZID", "VTIMEZONE")
        .contains("DUE;VALUE=DATE:20261213", "DTEND;VALUE=DATE:20261214");
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoneSplitsALetter() throws Exception {
    byte[] file = written(plan(40, NOON));
    assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
    assertThat(longestLine(file)).isEqualTo(75);
  }

  private static int longestLine(byte[] file) {
    int longest = 0;
    int begin = 0;
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '\n') {
        assertThat(file[i - 1]).isEqualTo((byte) '\r');
        // Each line alone is whole UTF-8: a split letter would not come back the same.
        byte[] line = Arrays.copyOfRange(file, begin, i - 1);
        assertThat(new String(line, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
            .isEqualTo(line);
        longest = Math.max(longest, line.length);
        begin = i + 1;
      }
    }
    assertThat(begin).isEqualTo(file.length);
    return longest;
  }

  @Test
  void exportedAgainAStepKeepsItsUidUnderAHigherSequence() throws Exception {
    CalendarPlan first = plan(3, NOON);
    CalendarPlan again =
        new CalendarPlan(
            first.person(),
            first.role(),
            List.of(step("activity-9", "New"), step("activity-1", "Under another title")),
            NOON.plusSeconds(1));

    Calendar before = ical4j(written(first));
    Calendar after = ical4j(written(again));

    assertThat(uids(after)).hasSize(4);
    assertThat(uids(after).subList(0, 2)).doesNotContainAnyElementsOf(uids(before));
    assertThat(uids(after).subList(2, 4)).isEqualTo(uids(before).subList(2, 4));
    assertThat(sequence(after)).isGreaterThan(sequence(before));
  }

  @Test
  void anotherPersonOrCareerHasOtherUids() throws Exception {
    CalendarPlan plan = plan(1, NOON);
    List<String> all = new ArrayList<>();
    for (CalendarPlan other :
        List.of(
            plan,
            new CalendarPlan("8", plan.role(), plan.steps(), NOON),
            new CalendarPlan("7", "file-clerk", plan.steps(), NOON),
            new CalendarPlan("7h", plan.role().substring(1), plan.steps(), NOON))) {
      all.addAll(uids(ical4j(written(other))));
    }
    assertThat(all).hasSize(8).doesNotHaveDuplicates().allMatch(uid -> uid.charAt(14) == '8');
  }

  @Test
  void noWordOfThePersonsKeyIsInTheFile() throws Exception {
    CalendarPlan plan =
        new CalendarPlan("quixana-velvet", "file-clerk", List.of(step("a", "Title")), NOON);
    assertThat(new String(written(plan), StandardCharsets.UTF_8))
        .doesNotContainIgnoringCase("quixana", "velvet");
  }

  @Test
  void whateverPeopleTypeComesBack() throws Exception {
    Random random = new Random(11);
    RandomTexts texts = new RandomTexts(random);
    for (int i = 0; i < 300; i++) {
      String typed = "x" + texts.text() + "x";
      byte[] file = written(new CalendarPlan("1", "r", List.of(step("a", typed)), NOON));
      String kept = typed.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
      assertThat(longestLine(file)).isLessThanOrEqualTo(75);
      assertThat(biweekly(file).getEvents().getFirst().getSummary().getValue()).isEqualTo(kept);
    }
  }

  @Test
  void whatACalendarFileCannotHoldIsRefused() {
    assertThatThrownBy(() -> new CalendarPlan("7", "r", List.of(), NOON))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CalendarStep("a", "t", MONDAY, MONDAY.minusDays(1), ""))
        .isInstanceOf(IllegalArgumentException.class);
    LocalDate last = LocalDate.of(9999, 12, 31);
    assertThatThrownBy(() -> new CalendarStep("a", "t", MONDAY, last, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> uids(Calendar calendar) {
    return calendar.<CalendarComponent>getComponents().stream()
        .map(component -> value(component, "UID"))
        .toList();
  }

  private static int sequence(Calendar calendar) {
    return Integer.parseInt(
        value(calendar.<CalendarComponent>getComponents().getFirst(), "SEQUENCE"));
  }
}
