package app.milepost.ui.report;

import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import java.util.List;
import javafx.scene.control.Label;

/** Sentences under a heading. */
final class TextPart extends TitledPart {

  private final TextLines paragraphs = new TextLines("paragraphs", TextPart::paragraph);

  TextPart(String id, String heading) {
    super(heading, "");
    setId(id);
    getChildren().add(paragraphs);
  }

  void show(List<String> texts) {
    setVisible(!texts.isEmpty());
    setManaged(!texts.isEmpty());
    paragraphs.show(texts);
  }

  private static Label paragraph(String text) {
    Label label = Texts.body(text);
    label.getStyleClass().add("paragraph");
    return label;
  }
}
