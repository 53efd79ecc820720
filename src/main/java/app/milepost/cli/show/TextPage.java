package app.milepost.cli.show;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;

/** Lines no longer than a screen is wide. A word longer than that stands on a line of its own. */
final class TextPage {

  private static final int INDENT = 2;
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What would move the cursor, change colors or turn the direction of writing in a terminal. */
  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cc}\u202a-\u202e\u2066-\u2069&&[^\\s]]");

  private final PrintWriter out;
  private final int width;
  private final int depth;

  /**
   * Makes a page.
   *
   * @param width characters on a line
   */
  TextPage(PrintWriter out, int width) {
    this(out, width, 0);
  }

  private TextPage(PrintWriter out, int width, int depth) {
    this.out = out;
    this.width = width;
    this.depth = depth;
  }

  /** Returns a page whose lines begin further right on this one. */
  TextPage indented() {
    return new TextPage(out, width, depth + INDENT);
  }

  void blank() {
    out.println();
  }

  /** Writes a line as it is, for tables. */
  void line(String text) {
    out.println(" ".repeat(depth) + STEERING.matcher(text).replaceAll("\uFFFD"));
  }

  /** Writes a heading after a blank line, with a rule below it. */
  void heading(String title, char rule) {
    blank();
    paragraph(title);
    line(String.valueOf(rule).repeat(Math.min(title.length(), width - depth)));
  }

  /** Writes a text, or nothing where it is empty. */
  void paragraph(String text) {
    hanging("", text);
  }

  /** Writes what a text is about, and the text; nothing where it is empty. */
  void named(String name, String text) {
    if (!text.isEmpty()) {
      wrapped("", name + ": " + text, INDENT);
    }
  }

  /** Writes one text behind its name, several below it, each after a dash. */
  void named(String name, List<String> texts) {
    if (texts.size() < 2) {
      named(name, String.join("", texts));
    } else {
      paragraph(name + ":");
      texts.forEach(text -> indented().hanging("- ", text));
    }
  }

  /** Writes a text after a mark; its further lines begin below its first word. */
  void hanging(String mark, String text) {
    if (!text.isEmpty()) {
      wrapped(mark, text, mark.length());
    }
  }

  private void wrapped(String mark, String text, int further) {
    StringBuilder line = new StringBuilder(" ".repeat(depth)).append(mark);
    int start = line.length();
    String plain = STEERING.matcher(text.strip()).replaceAll("\uFFFD");
    for (String word : SPACES.splitAsStream(plain).toList()) {
      if (line.length() > start && line.length() + 1 + word.length() > width) {
        out.println(line);
        line = new StringBuilder(" ".repeat(depth + further));
        start = line.length();
      }
      line.append(line.length() > start ? " " : "").append(word);
    }
    out.println(line);
  }
}
