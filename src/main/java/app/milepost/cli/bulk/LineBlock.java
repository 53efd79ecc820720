package app.milepost.cli.bulk;

/** Some whole lines as bytes, filled by a {@link LineSource} again and again. */
final class LineBlock {

  /** The longest line taken, in bytes with its line break. A real one has a few thousand. */
  static final int LONGEST_LINE = 1 << 20;

  final byte[] bytes = new byte[LONGEST_LINE];

  /** How many of the bytes are filled. The last line may lack its line break. */
  int length;

  /** Whether this stands for a single line that was too long and has been passed over. */
  boolean tooLong;
}
