package app.milepost.occupation;

import java.text.Normalizer;
import java.util.Locale;

/** Fits names from elsewhere to what a pack holds. */
public final class Titles {

  /** The longest title of a career or of what it asks for. */
  public static final int LONGEST = 120;

  /** The longest other name of a career, and the longest words of a figure. */
  public static final int LONGEST_NAME = 200;

  /** So much of an id; whoever uses it may put up to 16 characters before it or after. */
  private static final int LONGEST_ID = 48;

  private Titles() {}

  /** Returns a title with a capital at its beginning, of at most {@link #LONGEST} characters. */
  public static String title(String name) {
    return title(name, LONGEST);
  }

  /** Returns a title with a capital at its beginning, of at most so many characters. */
  public static String title(String name, int most) {
    String plain = cut(name.strip().replaceAll("\\s+", " "), most);
    // Names such as pH and eBay are written as they are.
    boolean word = plain.length() < 2 || !Character.isUpperCase(plain.codePointAt(1));
    return plain.isEmpty() || !word
        ? plain
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }

  /** Returns a text that is no longer than {@code most}, cut between words where it was longer. */
  public static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int end = most - 1;
    int space = text.lastIndexOf(' ', end);
    if (space > most / 2) {
      end = space;
    } else if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end).strip() + "…";
  }

  /** Returns letters, digits and hyphens of a name; the same name always gives the same. */
  public static String id(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    if (!plain.isEmpty() && plain.length() <= LONGEST_ID) {
      return plain;
    }
    String mark = Integer.toUnsignedString(name.hashCode(), 36);
    String beginning = plain.substring(0, Math.min(plain.length(), LONGEST_ID - mark.length() - 1));
    return beginning.isEmpty() ? mark : beginning + "-" + mark;
  }
}
