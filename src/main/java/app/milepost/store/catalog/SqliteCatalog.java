package app.milepost.store.catalog;

import app.milepost.catalog.CareerCatalog;
import app.milepost.catalog.ImportedCareer;
import app.milepost.catalog.Listing;
import app.milepost.role.RolePack;
import app.milepost.store.files.DataFolder;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Imported careers in the file {@code careers.db} of a data folder. */
public final class SqliteCatalog implements CareerCatalog {

  private static final String ORDER = " FROM career ORDER BY title COLLATE NOCASE, id";

  private final CatalogFile file;

  /** Makes one, without touching the disk. */
  public SqliteCatalog(DataFolder folder) {
    file = new CatalogFile(folder);
  }

  @Override
  public int count() throws IOException {
    return file.read(0, c -> CatalogFile.number(c, "SELECT count(*) FROM career"));
  }

  @Override
  public List<Listing> listings() throws IOException {
    Map<String, String> known = new HashMap<>();
    return all(
        "SELECT id, version, title, origin, code, family, zone, names" + ORDER,
        row -> listing(row, known));
  }

  @Override
  public List<RolePack> outlines() throws IOException {
    Map<String, String> known = new HashMap<>();
    return all(
        "SELECT outline" + ORDER, row -> Outlines.read(Deflated.plain(row.getBytes(1)), known));
  }

  @Override
  public Optional<byte[]> pack(String id) throws IOException {
    return file.read(
        Optional.empty(),
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement("SELECT json FROM pack WHERE id = ?")) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
              return row.next()
                  ? Optional.of(whole(() -> Deflated.plain(row.getBytes(1))))
                  : Optional.empty();
            }
          }
        });
  }

  @Override
  public void replace(Listing.Origin origin, Iterable<ImportedCareer> careers) throws IOException {
    file.write(connection -> {
      int gone = delete(connection, origin);
      put(connection, origin, careers);
      return gone;
    });
  }

  @Override
  public void add(Listing.Origin origin, Iterable<ImportedCareer> careers) throws IOException {
    file.write(connection -> {
      put(connection, origin, careers);
      return 0;
    });
  }

  private static void put(
      Connection connection, Listing.Origin origin, Iterable<ImportedCareer> careers)
      throws SQLException {
    try (CareerRows rows = new CareerRows(connection)) {
      for (ImportedCareer career : careers) {
        rows.put(origin, career);
      }
    }
  }

  @Override
  public void remove(Collection<Listing.Origin> origins) throws IOException {
    if (count() > 0) {
      file.write(connection -> {
        int gone = 0;
        for (Listing.Origin origin : origins) {
          gone += delete(connection, origin);
        }
        return gone;
      });
    }
  }

  private static int delete(Connection connection, Listing.Origin origin) throws SQLException {
    int gone = 0;
    for (String sql :
        List.of(
            "DELETE FROM pack WHERE id IN (SELECT id FROM career WHERE origin = ?)",
            "DELETE FROM career WHERE origin = ?")) {
      try (PreparedStatement statement = connection.prepareStatement(sql)) {
        statement.setString(1, origin.name());
        gone = statement.executeUpdate();
      }
    }
    return gone;
  }

  private static Listing listing(ResultSet row, Map<String, String> known)
      throws SQLException, IOException {
    int number = row.getInt(7);
    OptionalInt zone = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    return new Listing(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        Listing.Origin.valueOf(row.getString(4)),
        row.getString(5),
        known.computeIfAbsent(row.getString(6), family -> family),
        zone,
        new Compact.In(Deflated.plain(row.getBytes(8)), known).list(Compact.In::text));
  }

  /** Reads one value of a row. */
  private interface Reader<T> {
    /** Reads it. */
    T read(ResultSet row) throws SQLException, IOException;
  }

  /** Makes something of bytes. */
  private interface Making<T> {
    /** Makes it. */
    T make() throws SQLException, IOException;
  }

  private <T> List<T> all(String sql, Reader<T> reader) throws IOException {
    return file.read(
        List.of(),
        connection -> {
          List<T> read = new ArrayList<>();
          try (PreparedStatement query = connection.prepareStatement(sql);
              ResultSet row = query.executeQuery()) {
            while (row.next()) {
              read.add(whole(() -> reader.read(row)));
            }
          }
          return List.copyOf(read);
        });
  }

  /** What a row holds is either what was put in, or the file is damaged. */
  private <T> T whole(Making<T> making) throws SQLException, IOException {
    try {
      return making.make();
    } catch (IOException | IllegalArgumentException e) {
      throw CatalogFailures.damaged(file.path(), e);
    }
  }

  /** Puts careers in, one after the other. */
  private static final class CareerRows implements AutoCloseable {

    private final PreparedStatement careers;
    private final PreparedStatement packs;
    private final Deflating deflating = new Deflating();

    CareerRows(Connection connection) throws SQLException {
      careers =
          connection.prepareStatement(
              "INSERT OR REPLACE INTO career VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
      packs = connection.prepareStatement("INSERT OR REPLACE INTO pack VALUES (?, ?)");
    }

    void put(Listing.Origin origin, ImportedCareer career) throws SQLException {
      Listing listing = career.listing();
      careers.setString(1, listing.id());
      careers.setString(2, origin.name());
      careers.setString(3, listing.version());
      careers.setString(4, listing.title());
      careers.setString(5, listing.code());
      careers.setString(6, listing.family());
      careers.setObject(7, listing.zone().isPresent() ? listing.zone().getAsInt() : null);
      careers.setBytes(
          8,
          deflating.small(
              Compact.bytes(out -> Compact.list(listing.otherTitles(), Compact::text, out))));
      careers.setBytes(9, deflating.small(Outlines.bytes(career.pack())));
      careers.executeUpdate();
      packs.setString(1, listing.id());
      packs.setBytes(2, deflating.small(career.file().bytes()));
      packs.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
      deflating.close();
      careers.close();
      packs.close();
    }
  }
}
