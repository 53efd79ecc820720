package app.milepost.ui.career.text;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A heading with something short at the end of its line. */
public final class TitleLine extends HBox {

  /** Makes the line; the title takes all the width that the end leaves. */
  public TitleLine(Label title, Node end) {
    super(16, title, end);
    setAlignment(Pos.CENTER_LEFT);
    setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
  }
}
