package app.milepost.ui.people;

import app.milepost.ui.folder.Picked;
import app.milepost.ui.people.session.FollowUp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is late, or comes soon, with all clients who are not archived.
 *
 * @param words how much of what
 * @param people those it is about
 */
record FollowUps(String words, Picked people) {

  /** What is told of, in this order. */
  private enum Sort {
    OVERDUE("step overdue", "steps overdue", "with a step overdue"),
    DUE("step due in the next 7 days", "steps due in the next 7 days", "with a step due soon"),
    MEETING(
        "appointment in the next 7 days",
        "appointments in the next 7 days",
        "with an appointment soon");

    private final String one;
    private final String many;
    private final String people;

    Sort(String one, String many, String people) {
      this.one = one;
      this.many = many;
      this.people = people;
    }

    boolean has(FollowUp open, LocalDate today) {
      return switch (this) {
        case OVERDUE -> open.kind() == FollowUp.Kind.STEP && open.isLate(today);
        case DUE -> open.kind() == FollowUp.Kind.STEP && open.isSoon(today);
        case MEETING -> open.kind() == FollowUp.Kind.APPOINTMENT && open.isSoon(today);
      };
    }
  }

  /** Returns what there is any of. */
  static List<FollowUps> of(List<PersonRow> rows, LocalDate today) {
    return Arrays.stream(Sort.values())
        .map(sort -> of(sort, rows, today))
        .filter(found -> !found.people().people().isEmpty())
        .toList();
  }

  private static FollowUps of(Sort sort, List<PersonRow> rows, LocalDate today) {
    Set<Long> people = new HashSet<>();
    long count = 0;
    for (PersonRow row : rows) {
      Facts facts = row.facts();
      if (!facts.person().archived() && facts.glance().isPresent()) {
        long open = facts.glance().get().followUps().filter(f -> sort.has(f, today)).count();
        count += open;
        if (open > 0) {
          people.add(row.id());
        }
      }
    }
    return new FollowUps(
        "%,d %s".formatted(count, count == 1 ? sort.one : sort.many),
        new Picked(sort.people, people));
  }
}
