package app.milepost.store.crypt;

/** Every column that holds something personal, and so goes through a {@link Sealer}. */
public enum PersonalColumn {
  /** Name, contact, tags and consent. */
  DETAILS("person", "details", "id"),
  /** What is ticked in checklists; none where nothing is. */
  TICKS("person", "ticks", "id"),
  /** What a client answered. */
  ANSWERS("assessment", "answers", "person_id"),
  /** What a counsellor added. */
  COUNSEL("assessment", "counsel", "person_id"),
  /** What was decided about a plan; none where nothing is. */
  PLAN("assessment", "plan", "person_id"),
  /** Who did something. */
  WHO("audit", "who", "0");

  private final String table;
  private final String column;
  private final String owner;

  PersonalColumn(String table, String column, String owner) {
    this.table = table;
    this.column = column;
    this.owner = owner;
  }

  /** Returns the name of the table it is in, as in SQL. */
  public String table() {
    return table;
  }

  /** Returns its name within the table, as in SQL. */
  public String column() {
    return column;
  }

  /** Returns the SQL expression for the id of the person that a row belongs to, 0 for nobody. */
  public String owner() {
    return owner;
  }

  /** Returns one row's place for it. */
  public Sealer.Cell cell(long row, long owner) {
    return new Sealer.Cell(this, row, owner);
  }
}
