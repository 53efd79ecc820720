package app.milepost.store.crypt;

import app.milepost.store.StoreException;
import java.nio.charset.StandardCharsets;
import javax.crypto.AEADBadTagException;

/**
 * Encrypts what is personal with AES-256-GCM, bound to its table, column, row and owner. A sealed
 * value begins with a byte that no plain one can begin with. For one thread.
 */
final class AeadSealer implements Sealer, AutoCloseable {

  /** Plain values are JSON objects or names; neither begins with a control character. */
  private static final byte MARK = 1;

  private final Aead aead;

  /**
   * Makes one.
   *
   * @param key must outlive it
   */
  AeadSealer(DataKey key) {
    aead = new Aead(key);
  }

  @Override
  public byte[] seal(byte[] plain, Cell cell) {
    byte[] sealed = new byte[1 + plain.length + Aead.OVERHEAD];
    sealed[0] = MARK;
    aead.encrypt(plain, context(cell), sealed, 1);
    return sealed;
  }

  @Override
  public byte[] open(byte[] kept, Cell cell) throws StoreException {
    try {
      if (kept.length == 0 || kept[0] != MARK) {
        throw new AEADBadTagException("not encrypted");
      }
      return aead.decrypt(kept, 1, context(cell));
    } catch (AEADBadTagException e) {
      throw new StoreException(
          "Something in your protected data was changed outside Milepost (%s %d), so it can't be"
                  .formatted(cell.column().table(), cell.row())
              + " read. It was left as it is. Restore a backup of your data.",
          e);
    }
  }

  private static byte[] context(Cell cell) {
    PersonalColumn column = cell.column();
    return (column.table() + '/' + column.column() + '/' + cell.row() + '/' + cell.owner())
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() {
    aead.close();
  }
}
