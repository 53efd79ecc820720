package app.milepost.format.score;

/**
 * Short texts written lately, ready to be copied; a new one takes the place of the one whose slot
 * it shares. All bytes lie in one array, because in bulk most of the time goes into waiting for
 * memory. For one thread.
 */
final class TextSlots {

  private final int bits;
  private final int width;
  private final byte[] bytes;
  private final int[] lengths;

  /**
   * Makes empty slots.
   *
   * @param bits how many slots there are, as a power of two
   * @param width the longest text that can be remembered, in bytes
   */
  TextSlots(int bits, int width) {
    this.bits = bits;
    this.width = width;
    bytes = new byte[width << bits];
    lengths = new int[1 << bits];
  }

  int count() {
    return lengths.length;
  }

  /** Returns the slot for a hash. The golden ratio spreads hashes that differ in few bits. */
  int slot(long hash) {
    return (int) ((hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits));
  }

  /** Returns the length of the text in a slot, 0 where there is none. */
  int length(int slot) {
    return lengths[slot];
  }

  /** Copies the text of a slot. */
  void copyTo(int slot, byte[] into, int at) {
    System.arraycopy(bytes, slot * width, into, at, lengths[slot]);
  }

  /** Remembers a text; one that is too long leaves its slot empty. */
  void remember(int slot, byte[] from, int start, int end) {
    int length = end - start;
    lengths[slot] = length <= width ? length : 0;
    System.arraycopy(from, start, bytes, slot * width, lengths[slot]);
  }
}
