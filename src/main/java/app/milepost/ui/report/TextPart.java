package app.milepost.ui.report;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import javafx.scene.control.Label;

/** Sentences under a heading. */
final class TextPart extends TitledPart {

  private final Column paragraphs = new Column();
  private List<String> shown = List.of();

  TextPart(String id, String heading) {
    super(heading, "");
    setId(id);
    paragraphs.getStyleClass().add("paragraphs");
    getChildren().add(paragraphs);
  }

  void show(List<String> texts) {
    if (!texts.equals(shown)) {
      shown = texts;
      setVisible(!texts.isEmpty());
      setManaged(!texts.isEmpty());
      paragraphs.getChildren().setAll(texts.stream().map(TextPart::paragraph).toList());
    }
  }

  private static Label paragraph(String text) {
    Label label = Texts.body(text);
    label.getStyleClass().add("paragraph");
    return label;
  }
}
