package app.milepost.report.person;

import app.milepost.assessment.Tick;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * All that is held on one person, private notes too, for that person to see.
 *
 * @param person who
 * @param ticks what they have ticked in checklists; empty where that is damaged
 * @param sessions in the order they were closed
 * @param unreadable sessions besides whose answers or notes are damaged
 * @param done what was done with the record, latest first
 * @param at the moment it is true of
 * @param zone where days begin and end for whoever reads it
 */
public record HeldOnPerson(
    Person person,
    Optional<List<Ticked>> ticks,
    List<Scored> sessions,
    List<SessionHead> unreadable,
    List<Deed> done,
    Instant at,
    ZoneId zone) {

  /**
   * A session with what it adds up to.
   *
   * @param session with both sides' answers and all notes
   * @param pack the role pack it was scored with; empty where that can't be read here
   * @param readiness what the person's own answers score; empty without a pack
   */
  public record Scored(Session session, Optional<RolePack> pack, Optional<Readiness> readiness) {}

  /**
   * A box that is ticked.
   *
   * @param tick what the store knows it by
   * @param text career, list and box in words, or by their ids where the pack can't be read here
   */
  public record Ticked(Tick tick, String text) {}

  /**
   * Something that was done.
   *
   * @param at when
   * @param what in words, without contents
   */
  public record Deed(Instant at, String what) {}

  public HeldOnPerson {
    ticks = ticks.map(List::copyOf);
    sessions = List.copyOf(sessions);
    unreadable = List.copyOf(unreadable);
    done = List.copyOf(done);
  }
}
