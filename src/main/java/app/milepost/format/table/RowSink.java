package app.milepost.format.table;

/** Takes the rows of a table, one after the other. */
public interface RowSink {

  /** Prepares for rows below this header; called once, before the first row. */
  void begin(Header header) throws TableException;

  /** Takes a row; it is not kept by the reader and may be. */
  void take(Row row) throws TableException;
}
