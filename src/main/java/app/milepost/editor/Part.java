package app.milepost.editor;

/**
 * A part of a career that is edited by itself.
 *
 * @param kind what it is
 * @param id the pack's name for it; empty for the career as a whole, and for all parts of a kind
 *     together
 */
public record Part(Kind kind, String id) {

  /** The career as a whole: its name and what is said about it. */
  public static final Part CAREER = new Part(Kind.CAREER, "");

  /** Returns all parts of a kind together. */
  public static Part all(Kind kind) {
    return new Part(kind, "");
  }

  /** Returns whether it stands for all parts of its kind. */
  public boolean isGroup() {
    return id.isEmpty() && kind != Kind.CAREER;
  }

  /** What a part is. */
  public enum Kind {
    /** The career as a whole. */
    CAREER(""),
    /** A step of its ladder. */
    RUNG("rungs"),
    /** A group of requirements. */
    SECTION("sections"),
    /** One thing that is asked for. */
    REQUIREMENT("requirements"),
    /** Something a person can do next. */
    ACTIVITY("activities"),
    /** A key figure. */
    FIGURE("keyFacts"),
    /** Where facts come from. */
    SOURCE("sources");

    private final String list;

    Kind(String list) {
      this.list = list;
    }

    /** Returns the name of the list that holds them in the file; empty for the whole career. */
    public String list() {
      return list;
    }
  }
}
