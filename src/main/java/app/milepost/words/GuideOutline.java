package app.milepost.words;

import java.util.List;

/**
 * A whole career in words, for whoever can show only words: paper, a terminal, a plain page.
 *
 * @param title the career's name
 * @param summary what the job is, may be empty
 * @param chapters in reading order; the key figures come first, where there are any
 * @param sources what the facts rest on, a line each
 */
public record GuideOutline(
    String title, String summary, List<Chapter> chapters, List<Line> sources) {

  public GuideOutline {
    chapters = List.copyOf(chapters);
    sources = List.copyOf(sources);
  }

  /** How the entries of a part belong together. */
  public enum Shape {
    /** One after the other, in no order. */
    PLAIN,
    /** Steps, to be numbered. */
    NUMBERED,
    /** Their items are boxes to tick. */
    BOXES,
    /** Two groups, for and against. */
    SIDES,
    /** Each is a row, and its lines are the cells; a line's label heads its column. */
    TABLE
  }

  /**
   * A chapter.
   *
   * @param id the pack's name for it
   * @param title its heading
   * @param summary what it tells, may be empty
   * @param parts at least one
   */
  public record Chapter(String id, String title, String summary, List<Part> parts) {
    public Chapter {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of a chapter.
   *
   * @param id the pack's name for it
   * @param title its heading, empty where the chapter's is enough
   * @param summary what to know before reading on, may be empty
   * @param shape how its entries belong together
   * @param corner what heads the titles of the rows of a table, else empty
   * @param groups none, one without a title, or several with one each
   */
  public record Part(
      String id, String title, String summary, Shape shape, String corner, List<Group> groups) {
    public Part {
      groups = List.copyOf(groups);
    }
  }

  /**
   * Entries under a heading of their own.
   *
   * @param title the heading, may be empty
   * @param entries in reading order
   */
  public record Group(String title, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One thing told.
   *
   * @param id the pack's name for it
   * @param title its heading, may be empty
   * @param text a short paragraph, may be empty
   * @param items a list below it, or boxes to tick
   * @param lines what else is known of it
   */
  public record Entry(String id, String title, String text, List<Item> items, List<Line> lines) {
    public Entry {
      items = List.copyOf(items);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A named remark.
   *
   * @param label what kind of remark it is
   * @param text the remark
   */
  public record Line(String label, String text) {}

  /**
   * One of a list.
   *
   * @param id what a box to tick is known by, else empty
   * @param text what it says
   */
  public record Item(String id, String text) {

    static Item of(String text) {
      return new Item("", text);
    }
  }
}
