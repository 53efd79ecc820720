package app.milepost.format.framework;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders names as people number things: 2 before 10, whatever stands before the number. */
enum NaturalOrder implements Comparator<String> {
  /** The only one. */
  INSTANCE;

  private static final Pattern PART = Pattern.compile("(\\d+)|(\\D+)");

  @Override
  public int compare(String one, String other) {
    Matcher first = PART.matcher(one);
    Matcher second = PART.matcher(other);
    while (true) {
      boolean more = first.find();
      if (more != second.find()) {
        return more ? 1 : -1;
      }
      if (!more) {
        return one.compareTo(other);
      }
      int order = parts(first, second);
      if (order != 0) {
        return order;
      }
    }
  }

  private static int parts(Matcher first, Matcher second) {
    String one = first.group(1);
    String other = second.group(1);
    if (one != null && other != null) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    if (one != null || other != null) {
      return one != null ? -1 : 1;
    }
    return first.group(2).compareToIgnoreCase(second.group(2));
  }
}
