package app.milepost.format.table;

import java.io.Serial;

/** A table that cannot be used. The message is a sentence to show, with the file and the place. */
public final class TableException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  /**
   * Makes the exception.
   *
   * @param place the file, with the line, row or cell where one is meant
   * @param sentence what is wrong and what to do
   */
  public TableException(String place, String sentence) {
    super(place + ": " + sentence);
  }
}
