package app.milepost.ui.career.part;

import app.milepost.role.Link;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.LinkLine;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.export.WebLinks;
import app.milepost.words.ConflictWords;
import java.util.List;

/** Where one can look further. */
public final class FurtherPart extends Column {

  /**
   * Makes the list, with its heading.
   *
   * @param id of the chapter, or {@link Anchors#PAGE} for the first page
   */
  public FurtherPart(String id, List<Link> links, Anchors anchors, WebLinks web) {
    getStyleClass().add("further");
    setId("further-" + id);
    anchors.put(Anchors.further(id), this, ConflictWords.FURTHER);
    getChildren().add(Texts.heading(ConflictWords.FURTHER));
    for (Link link : links) {
      getChildren()
          .add(new Column(Texts.body(link.title()), new LinkLine(link.url(), link.title(), web)));
    }
  }
}
