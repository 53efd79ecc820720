package app.milepost.ui.career.text;

import app.milepost.role.Chapter;

/**
 * A page of the guide, as the table of contents has it.
 *
 * @param anchor where it leads
 * @param title what it says
 */
public record Heading(String anchor, String title) {

  /** Returns the page that a chapter is on. */
  public static Heading of(Chapter chapter) {
    return new Heading(Anchors.guide(chapter.id()), chapter.title());
  }
}
