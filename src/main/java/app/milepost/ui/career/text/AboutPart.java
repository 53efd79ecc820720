package app.milepost.ui.career.text;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Lead;
import app.milepost.ui.control.Texts;
import app.milepost.words.ConflictWords;
import app.milepost.words.GuideOutline.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * What is doubtful about the figures of a page, and what its texts rest on. Opens on request, and
 * stands once on each page.
 */
public final class AboutPart extends Column {

  /**
   * What is told.
   *
   * @param remarks what is doubtful
   * @param conflicts what sources are at odds about and is marked nowhere
   * @param basis what the texts rest on
   */
  public record Told(List<String> remarks, List<Figure> conflicts, List<Line> basis)
      implements Disclosure.Content {

    public Told {
      remarks = List.copyOf(remarks);
      conflicts = List.copyOf(conflicts);
      basis = List.copyOf(basis);
    }

    /** Returns whether there is nothing to tell. */
    public boolean isEmpty() {
      return remarks.isEmpty() && conflicts.isEmpty() && basis.isEmpty();
    }

    @Override
    public Node node() {
      VBox panel = new VBox();
      panel.getStyleClass().add("panel");
      remarks.forEach(remark -> panel.getChildren().add(Lead.bullet(remark)));
      conflicts.forEach(conflict -> panel.getChildren().add(new FigurePanel(conflict).node()));
      lines().forEach(line -> panel.getChildren().add(Texts.caption(line)));
      return panel;
    }

    private Stream<String> lines() {
      return basis.stream().map(line -> line.label() + ": " + line.text());
    }

    @Override
    public String spoken() {
      List<String> all = new ArrayList<>(remarks);
      conflicts.forEach(conflict -> all.add(new FigurePanel(conflict).spoken()));
      return Stream.concat(all.stream(), lines()).collect(Collectors.joining(" "));
    }
  }

  /**
   * Makes it closed.
   *
   * @param id of the chapter
   * @param page the title of the page
   */
  public AboutPart(String id, String page, Told told, Anchors anchors) {
    getStyleClass().add("about-figures");
    setId("about-" + id);
    Disclosure about =
        new Disclosure(
            ConflictWords.ABOUT, "%s, in %s".formatted(ConflictWords.ABOUT, page), () -> told);
    about.button().setId("open-about-" + id);
    Runnable open = () -> about.button().setSelected(true);
    anchors.put(Anchors.about(id), this, ConflictWords.ABOUT, open);
    for (Figure conflict : told.conflicts()) {
      anchors.put(Anchors.guide(conflict.id()), about.body(), conflict.title(), open);
    }
    getChildren().addAll(about.button(), about.body());
  }
}
