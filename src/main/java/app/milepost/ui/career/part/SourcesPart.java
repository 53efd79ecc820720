package app.milepost.ui.career.part;

import app.milepost.role.Source;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.LinkLine;
import app.milepost.ui.career.text.PartTitle;
import app.milepost.ui.control.Texts;
import app.milepost.ui.export.WebLinks;
import java.util.List;
import javafx.scene.layout.VBox;

/** Where the facts come from, and whose judgement the weights are. */
public final class SourcesPart extends VBox {

  /**
   * Makes the list of sources, in the order given.
   *
   * @param judgement who decided weights and levels; may be empty
   */
  public SourcesPart(List<Source> sources, String judgement, Anchors anchors, WebLinks web) {
    getStyleClass().add("part");
    setId("sources");
    anchors.put(Anchors.SOURCES, this, "Where this comes from");
    getChildren().add(PartTitle.label("Where this comes from"));
    sources.forEach(s -> getChildren().add(entry(s, web)));
    if (sources.isEmpty()) {
      getChildren().add(Texts.muted("No sources are named for this career."));
    }
    if (judgement.isEmpty()) {
      getChildren().add(Texts.muted("It is not said whose judgement the weights and levels are."));
    } else {
      getChildren().add(new VBox(Texts.heading("Weights and levels"), Texts.body(judgement)));
    }
  }

  private static VBox entry(Source source, WebLinks web) {
    VBox entry = new VBox(Texts.heading(source.title()));
    Lines.add(entry, Texts::caption, source.publisher());
    if (!source.url().isEmpty()) {
      entry.getChildren().add(new LinkLine(source.url(), source.title(), web));
    }
    Lines.add(entry, Texts::body, source.note());
    return entry;
  }
}
