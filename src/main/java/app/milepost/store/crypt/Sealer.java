package app.milepost.store.crypt;

import app.milepost.store.StoreException;

/** Makes what is personal unreadable outside its own place in the database, or leaves it plain. */
public interface Sealer {

  /**
   * A place in the database. What is sealed for one can't be opened in another, so nobody can give
   * one person's answers to another by moving values about.
   *
   * @param column table and column
   * @param row the row's id
   * @param owner the id of the person it belongs to, 0 for nobody
   */
  record Cell(PersonalColumn column, long row, long owner) {}

  /** Leaves everything as it is. */
  Sealer PLAIN =
      new Sealer() {
        @Override
        public byte[] seal(byte[] plain, Cell cell) {
          return plain;
        }

        @Override
        public byte[] open(byte[] kept, Cell cell) {
          return kept;
        }
      };

  /** Returns what to keep. */
  byte[] seal(byte[] plain, Cell cell);

  /**
   * Returns what was sealed.
   *
   * @throws StoreException if it was sealed for another place, by another key, or changed since
   */
  byte[] open(byte[] kept, Cell cell) throws StoreException;
}
