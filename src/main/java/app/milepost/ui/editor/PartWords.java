package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.editor.Edit;
import app.milepost.editor.Part;
import app.milepost.editor.Part.Kind;

/** What parts and changes are called. */
final class PartWords {

  private PartWords() {}

  /** Returns the heading over all parts of a kind. */
  static String all(Kind kind) {
    return switch (kind) {
      case CAREER -> "The career";
      case RUNG -> "Rungs of the ladder";
      case SECTION -> "What it asks for";
      case REQUIREMENT -> "Requirements";
      case ACTIVITY -> "What to do next";
      case FIGURE -> "Key figures";
      case SOURCE -> "Sources";
    };
  }

  /** Returns a sentence on what the parts of a kind are for. */
  static String lead(Kind kind) {
    return switch (kind) {
      case CAREER -> "What the career is called, and what is said about it as a whole.";
      case RUNG -> "The steps of the career, the lowest first. A person aims at one of them.";
      case SECTION ->
          "Sections group what the job asks for. Each has a weight on each rung; add requirements"
              + " to a section.";
      case REQUIREMENT -> "What people rate themselves on.";
      case ACTIVITY ->
          "What a person can do to come closer: courses, exams, projects, work. Plans are made of"
              + " these.";
      case FIGURE -> "Figures shown first in the guide, each with its source.";
      case SOURCE -> "Where figures come from. Each figure names one of these.";
    };
  }

  /** Returns what one part of a kind is called, in the middle of a sentence. */
  static String one(Kind kind) {
    return switch (kind) {
      case CAREER -> "career";
      case RUNG -> "rung";
      case SECTION -> "section";
      case REQUIREMENT -> "requirement";
      case ACTIVITY -> "activity";
      case FIGURE -> "key figure";
      case SOURCE -> "source";
    };
  }

  /** Returns what one part of a kind is called, standing alone. */
  static String oneAlone(Kind kind) {
    String one = one(kind);
    return Character.toUpperCase(one.charAt(0)) + one.substring(1);
  }

  /**
   * Returns what was done, as it is told after it was taken back or made again.
   *
   * @param draft one in which the part is there
   */
  static String done(Edit edit, Draft draft) {
    Part about = edit.about();
    String name = "“%s”".formatted(draft.title(about));
    return switch (edit) {
      case Edit.Write write ->
          about.kind() == Kind.CAREER ? "a change to the career" : "a change to " + name;
      case Edit.Add add -> "adding " + name;
      case Edit.Take take -> "adding " + name;
      case Edit.Remove remove -> "deleting " + name;
      case Edit.Move move -> "moving " + name;
      case Edit.DropGuide guide -> "leaving out the guide";
    };
  }
}
