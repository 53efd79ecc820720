package app.milepost.ui.career.part;

import app.milepost.role.Chapter;
import app.milepost.role.Part;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.career.text.PartTitle;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import javafx.scene.Node;

/** A part of a chapter: its title, and what to know before reading on. */
public final class PartFrame extends Column {

  /**
   * Makes the frame. A title that is the same as the chapter's is not shown again.
   *
   * @param content what the part tells, from top to bottom
   */
  public PartFrame(Chapter chapter, Part.Heading heading, PartContext context, Node... content) {
    getStyleClass().add("part");
    setId("part-" + heading.id());
    context.anchors().put(Anchors.guide(heading.id()), this, heading.title());
    if (!heading.title().equals(chapter.title())) {
      Lines.add(this, PartTitle::label, heading.title());
    }
    Lines.add(this, Texts::muted, heading.summary());
    getChildren().addAll(content);
  }
}
