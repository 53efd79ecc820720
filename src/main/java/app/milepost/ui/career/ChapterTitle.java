package app.milepost.ui.career;

import app.milepost.role.Chapter;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;

/** Where a chapter begins: its title and what it tells. */
final class ChapterTitle extends Column {

  ChapterTitle(Chapter chapter, Anchors anchors) {
    getStyleClass().add("chapter");
    setId("chapter-" + chapter.id());
    anchors.put(Anchors.guide(chapter.id()), this, chapter.title());
    getChildren().add(PartTitle.label(chapter.title()));
    Lines.add(this, Texts::body, chapter.lead());
  }
}
