package app.milepost.report.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Writes plans as iCalendar files (RFC 5545): for each step a to-do with the day on which it is
 * due, and an event of whole days. Days have no time zone: they are the same wherever the file is
 * read.
 */
public final class CalendarFile {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Versions are counted in seconds from here; the largest that a file can hold is of 2094. */
  private static final Instant FIRST_VERSION = Instant.parse("2026-01-01T00:00:00Z");

  private static final String EVENT = "VEVENT";
  private static final String TO_DO = "VTODO";

  private CalendarFile() {}

  /**
   * Writes a plan.
   *
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void write(CalendarPlan plan, OutputStream out) throws IOException {
    ContentLines lines = new ContentLines();
    lines.add("BEGIN", "VCALENDAR");
    lines.add("VERSION", "2.0");
    lines.add("PRODID", "-//Milepost//Milepost//EN");
    for (CalendarStep step : plan.steps()) {
      toDo(plan, step, lines);
      event(plan, step, lines);
    }
    lines.add("END", "VCALENDAR");
    out.write(lines.bytes());
  }

  private static void toDo(CalendarPlan plan, CalendarStep step, ContentLines lines) {
    begin(TO_DO, plan, step, lines);
    addDay("DUE", step.last(), lines);
    end(TO_DO, step, lines);
  }

  private static void event(CalendarPlan plan, CalendarStep step, ContentLines lines) {
    begin(EVENT, plan, step, lines);
    addDay("DTSTART", step.first(), lines);
    // The end of an event is the first day that it has no part in.
    addDay("DTEND", step.last().plusDays(1), lines);
    // Weeks of learning must not make a person look busy to those who ask for a meeting.
    lines.add("TRANSP", "TRANSPARENT");
    end(EVENT, step, lines);
  }

  private static void begin(String kind, CalendarPlan plan, CalendarStep step, ContentLines lines) {
    lines.add("BEGIN", kind);
    lines.add("UID", StepUid.of(kind, plan, step));
    lines.add("DTSTAMP", MOMENT.format(plan.at()));
    lines.add("SEQUENCE", String.valueOf(version(plan.at())));
  }

  /** Programs take the file with the higher number for the newer. */
  private static int version(Instant at) {
    return Math.clamp(at.getEpochSecond() - FIRST_VERSION.getEpochSecond(), 0, Integer.MAX_VALUE);
  }

  private static void addDay(String name, LocalDate day, ContentLines lines) {
    lines.add(name + ";VALUE=DATE", DAY.format(day));
  }

  private static void end(String kind, CalendarStep step, ContentLines lines) {
    lines.addText("SUMMARY", step.title());
    if (!step.description().isBlank()) {
      lines.addText("DESCRIPTION", step.description());
    }
    lines.add("END", kind);
  }
}
