package app.milepost.ui.career.part;

import app.milepost.role.Chapter;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.PartTitle;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;

/** Where a chapter begins: its title and what it tells. */
public final class ChapterTitle extends Column {

  /** Makes the title, and notes it as the place where the chapter is found. */
  public ChapterTitle(Chapter chapter, Anchors anchors) {
    getStyleClass().add("chapter");
    setId("chapter-" + chapter.id());
    anchors.put(Anchors.guide(chapter.id()), this, chapter.title());
    getChildren().add(PartTitle.label(chapter.title()));
    Lines.add(this, Texts::body, chapter.lead());
  }
}
