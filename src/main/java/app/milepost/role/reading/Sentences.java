package app.milepost.role.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts a text into sentences. */
final class Sentences {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern AROUND =
      Pattern.compile("^[\\p{Ps}\\p{Pi}\"']+|[\\p{Pe}\\p{Pf}\"']+$");

  private Sentences() {}

  /** Returns the sentences in order, each with what ends it; a line break ends one as well. */
  static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    for (String line : text.lines().toList()) {
      StringBuilder open = new StringBuilder();
      List<String> tokens = SPACES.splitAsStream(line.strip()).toList();
      for (int i = 0; i < tokens.size(); i++) {
        open.append(open.isEmpty() ? "" : " ").append(tokens.get(i));
        if (ends(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : "")) {
          sentences.add(open.toString());
          open.setLength(0);
        }
      }
      if (!open.isEmpty()) {
        sentences.add(open.toString());
      }
    }
    return sentences;
  }

  private static boolean ends(String token, String next) {
    String bare = AROUND.matcher(token).replaceAll("");
    if (bare.isEmpty()) {
      return false;
    }
    return switch (bare.charAt(bare.length() - 1)) {
      case '?', '!' -> true;
      case '.', '…' -> !Abbreviations.continues(bare, AROUND.matcher(next).replaceAll(""));
      default -> false;
    };
  }
}
