package app.milepost.store;

import java.security.SecureRandom;

/**
 * Unlocks a protected data folder when the passphrase is lost. Meant to be printed and typed:
 * groups of digits and capital letters without I, L, O and U, the last of which tells whether all
 * others were typed right.
 */
public final class RecoveryCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  /** Of 5 bits each, so 135 bits, and one that checks them. */
  private static final int RANDOM_SYMBOLS = 27;

  private static final int SYMBOLS = RANDOM_SYMBOLS + 1;
  private static final int GROUP = 4;

  private final String symbols;

  private RecoveryCode(String symbols) {
    this.symbols = symbols;
  }

  /** Returns one that nobody can guess. */
  public static RecoveryCode random() {
    SecureRandom random = new SecureRandom();
    StringBuilder made = new StringBuilder(SYMBOLS);
    for (int i = 0; i < RANDOM_SYMBOLS; i++) {
      made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    made.append(ALPHABET.charAt(shifted(remainder(made))));
    return new RecoveryCode(made.toString());
  }

  /**
   * Reads one as it was typed: in small or capital letters, with or without spaces and hyphens, and
   * with O for 0 or I or L for 1.
   *
   * @throws WrongSecretException if it can't be any code, which a single wrong letter or two
   *     letters that changed places always make it
   */
  public static RecoveryCode read(CharSequence typed) throws WrongSecretException {
    StringBuilder read = new StringBuilder(SYMBOLS);
    typed.chars().filter(c -> !ignored(c)).forEach(c -> read.append(symbol((char) c)));
    boolean known = read.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    if (read.length() != SYMBOLS) {
      throw new WrongSecretException(
          "A recovery code has %d letters and digits, and this has %d. Compare it with your printed"
                  .formatted(SYMBOLS, read.length())
              + " code.");
    }
    if (!known || remainder(read) != 0) {
      throw new WrongSecretException(
          "There is a typing slip in this recovery code. Compare it with your printed code, letter"
              + " by letter.");
    }
    return new RecoveryCode(read.toString());
  }

  /** Returns it in groups with hyphens between them, to be shown or printed. */
  public String text() {
    return String.join("-", symbols.split("(?<=\\G.{" + GROUP + "})"));
  }

  char[] letters() {
    return symbols.toCharArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecoveryCode code && symbols.equals(code.symbols);
  }

  @Override
  public int hashCode() {
    return symbols.hashCode();
  }

  /** Does not tell it, so that it can't end in a log. */
  @Override
  public String toString() {
    return "a recovery code";
  }

  private static boolean ignored(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  private static char symbol(char typed) {
    return switch (typed) {
      case 'o', 'O' -> '0';
      case 'i', 'I', 'l', 'L' -> '1';
      default -> typed >= 'a' && typed <= 'z' ? (char) (typed - 'a' + 'A') : typed;
    };
  }

  /**
   * Returns the value at a generator of GF(32) of the polynomial with these coefficients. A single
   * wrong one can't leave it at 0, nor can two that changed places, as all powers of the generator
   * differ up to the 31st.
   */
  private static int remainder(CharSequence symbols) {
    int sum = 0;
    for (int i = 0; i < symbols.length(); i++) {
      sum = shifted(sum) ^ ALPHABET.indexOf(symbols.charAt(i));
    }
    return sum;
  }

  /** Returns the product with the generator, modulo x⁵ + x² + 1. */
  private static int shifted(int value) {
    return value << 1 ^ (value >> 4) * 0b100101;
  }
}
