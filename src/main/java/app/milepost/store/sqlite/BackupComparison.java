package app.milepost.store.sqlite;

import app.milepost.people.PersonKey;
import app.milepost.store.BackupPreview;
import app.milepost.store.BackupPreview.Affected;
import app.milepost.store.BackupPreview.Changes;
import app.milepost.store.BackupPreview.Fate;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.PersonalColumn;
import app.milepost.store.crypt.Sealer;
import app.milepost.store.json.DetailsJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/** Finds what would change if one state of a database took the place of another. */
final class BackupComparison {

  private static final String PEOPLE =
      "SELECT id, created_at, id AS owner, created_at AS since, details, ticks, archived AS a, ''"
          + " AS b, '' AS c, 0 AS d FROM person ORDER BY id";
  private static final String SESSIONS =
      "SELECT id, created_at, person_id AS owner, (SELECT p.created_at FROM person p WHERE p.id ="
          + " person_id) AS since, answers, counsel, plan, role AS a, rung AS b, pack AS c,"
          + " closed_at AS d FROM assessment WHERE saved_at IS NOT NULL ORDER BY id";
  private static final List<String> VISIBLE = List.of("owner", "a", "b", "c", "d");

  private final Snapshot now;
  private final Snapshot then;
  private final BooleanSupplier stopped;
  private final Map<PersonKey, Fate> fates =
      new TreeMap<>(Comparator.comparingLong(PersonKey::id).thenComparing(PersonKey::since));

  /**
   * Prepares.
   *
   * @param stopped asked again and again; once true, comparing fails
   */
  BackupComparison(Snapshot now, Snapshot then, BooleanSupplier stopped) {
    this.now = now;
    this.then = then;
    this.stopped = stopped;
  }

  BackupPreview run(boolean unprotects) throws SQLException, StoreException {
    Counts people = new Counts(true);
    walk(PEOPLE, List.of(PersonalColumn.DETAILS, PersonalColumn.TICKS), people);
    Counts sessions = new Counts(false);
    walk(
        SESSIONS,
        List.of(PersonalColumn.ANSWERS, PersonalColumn.COUNSEL, PersonalColumn.PLAN),
        sessions);
    long changed = fates.values().stream().filter(f -> f == Fate.CHANGED).count();
    return new BackupPreview(
        new Changes(people.back, people.lost, changed),
        new Changes(sessions.back, sessions.lost, sessions.changed),
        named(),
        unprotects);
  }

  /** What was found, and whom it concerns. */
  private final class Counts {

    private final boolean whole;
    private long back;
    private long lost;
    private long changed;

    Counts(boolean whole) {
      this.whole = whole;
    }

    void back(PersonKey person) {
      back++;
      fates.putIfAbsent(person, whole ? Fate.BACK : Fate.CHANGED);
    }

    void lost(PersonKey person) {
      lost++;
      fates.putIfAbsent(person, whole ? Fate.LOST : Fate.CHANGED);
    }

    void changed(PersonKey person) {
      changed++;
      fates.putIfAbsent(person, Fate.CHANGED);
    }
  }

  /** Goes through both in step, by id; a number given out twice stands for two. */
  private void walk(String query, List<PersonalColumn> columns, Counts counts)
      throws SQLException, StoreException {
    try (Statement ours = now.connection().createStatement();
        Statement theirs = then.connection().createStatement();
        ResultSet a = ours.executeQuery(query);
        ResultSet b = theirs.executeQuery(query)) {
      boolean inA = a.next();
      boolean inB = b.next();
      while (inA || inB) {
        if (stopped.getAsBoolean()) {
          throw new StoreException("Comparing was stopped. Nothing was changed.");
        }
        int order = !inA ? 1 : !inB ? -1 : Long.compare(a.getLong("id"), b.getLong("id"));
        if (order == 0 && a.getLong("created_at") != b.getLong("created_at")) {
          order = -1;
        }
        if (order < 0) {
          counts.lost(owner(a));
          inA = a.next();
        } else if (order > 0) {
          counts.back(owner(b));
          inB = b.next();
        } else {
          if (!same(a, b, columns)) {
            counts.changed(owner(a));
          }
          inA = a.next();
          inB = b.next();
        }
      }
    }
  }

  private static PersonKey owner(ResultSet row) throws SQLException {
    return new PersonKey(row.getLong("owner"), Instant.ofEpochMilli(row.getLong("since")));
  }

  private boolean same(ResultSet a, ResultSet b, List<PersonalColumn> columns) throws SQLException {
    for (String visible : VISIBLE) {
      if (!Objects.equals(a.getObject(visible), b.getObject(visible))) {
        return false;
      }
    }
    for (PersonalColumn column : columns) {
      byte[] kept = a.getBytes(column.column());
      byte[] other = b.getBytes(column.column());
      boolean both = kept != null && other != null;
      if (!Arrays.equals(kept, other) && !(both && sameOpened(kept, other, cell(a, column)))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameOpened(byte[] kept, byte[] other, Sealer.Cell cell) {
    try {
      return Arrays.equals(now.sealer().open(kept, cell), then.sealer().open(other, cell));
    } catch (StoreException e) {
      // What can't be read is not what it was.
      return false;
    }
  }

  private static Sealer.Cell cell(ResultSet row, PersonalColumn column) throws SQLException {
    return column.cell(row.getLong("id"), row.getLong("owner"));
  }

  private List<Affected> named() throws SQLException {
    List<Affected> named = new ArrayList<>();
    for (Map.Entry<PersonKey, Fate> each :
        fates.entrySet().stream().limit(BackupPreview.MOST).toList()) {
      Snapshot source = each.getValue() == Fate.BACK ? then : now;
      named.add(new Affected(name(source, each.getKey().id()), each.getValue()));
    }
    return named;
  }

  private static String name(Snapshot source, long id) throws SQLException {
    try (var query =
        source.connection().prepareStatement("SELECT details FROM person WHERE id=?")) {
      query.setLong(1, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? DetailsJson.read(
                    source.sealer().open(row.getBytes(1), PersonalColumn.DETAILS.cell(id, id)))
                .name()
            : "";
      } catch (StoreException e) {
        return "";
      }
    }
  }
}
