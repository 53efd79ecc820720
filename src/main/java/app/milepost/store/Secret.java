package app.milepost.store;

import java.nio.CharBuffer;
import java.util.Arrays;

/**
 * What unlocks a protected data folder: its passphrase or its recovery code. Whatever takes one
 * wipes it.
 */
public final class Secret {

  /** Which of the two. */
  public enum Kind {
    PASSPHRASE,
    RECOVERY_CODE
  }

  private final Kind kind;
  private final char[] letters;

  private Secret(Kind kind, char[] letters) {
    this.kind = kind;
    this.letters = letters;
  }

  /**
   * Returns a passphrase.
   *
   * @param typed taken over, not copied
   */
  public static Secret passphrase(char[] typed) {
    return new Secret(Kind.PASSPHRASE, typed);
  }

  /** Returns a recovery code. */
  public static Secret recoveryCode(RecoveryCode code) {
    return new Secret(Kind.RECOVERY_CODE, code.letters());
  }

  /**
   * Returns whichever of the two it reads as. One passphrase in millions of a code's length reads
   * as a code by chance.
   *
   * @param typed taken over, not copied
   */
  public static Secret either(char[] typed) {
    try {
      Secret code = recoveryCode(RecoveryCode.read(CharBuffer.wrap(typed)));
      Arrays.fill(typed, '\0');
      return code;
    } catch (WrongSecretException e) {
      return passphrase(typed);
    }
  }

  /** Overwrites it, so that it is not left in memory. */
  public void wipe() {
    Arrays.fill(letters, '\0');
  }

  /** Returns which of the two it is. */
  public Kind kind() {
    return kind;
  }

  /** Returns the letters themselves rather than a copy, so that {@link #wipe} reaches them. */
  public char[] letters() {
    return letters;
  }
}
