package app.milepost.ui.audit;

import app.milepost.people.Person;
import app.milepost.store.AuditTrail;
import app.milepost.store.PeopleStore;
import app.milepost.store.StoreException;
import app.milepost.ui.AuditWords;
import app.milepost.words.DayWords;
import app.milepost.words.Numbers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts lines into words where the store may be used; asks for each name once. */
final class AuditRows {

  private final PeopleStore people;
  private final Map<Long, String> names = new HashMap<>();

  AuditRows(PeopleStore people) {
    this.people = people;
  }

  List<AuditRow> of(List<AuditTrail.Entry> entries) {
    List<AuditRow> rows = new ArrayList<>();
    for (AuditTrail.Entry entry : entries) {
      rows.add(
          new AuditRow(
              moment(entry.at()),
              entry.who(),
              AuditWords.of(entry),
              entry.personId().map(this::name).orElse(""),
              entry.personId()));
    }
    return rows;
  }

  private static String moment(Instant at) {
    return "%s, %s"
        .formatted(
            Numbers.shortDate(LocalDate.ofInstant(at, ZoneId.systemDefault())), DayWords.time(at));
  }

  private String name(long id) {
    return names.computeIfAbsent(id, this::read);
  }

  private String read(long id) {
    try {
      return people
          .find(id)
          .map(Person::name)
          .filter(name -> !name.isBlank())
          .map(name -> "%s (number %d)".formatted(name, id))
          .orElse("Number %d".formatted(id));
    } catch (StoreException e) {
      // Their details are damaged, which the People page says; the number is what is left.
      return "Number %d".formatted(id);
    }
  }
}
