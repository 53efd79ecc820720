package app.milepost.ui.career.text;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import javafx.scene.control.Label;

/** A fact in small print: what it is, then its year and source. */
final class FactLines extends Column {

  FactLines(Statement fact) {
    getStyleClass().add("fact");
    Label value = Texts.caption(fact.labelled());
    value.getStyleClass().add("fact-value");
    getChildren().addAll(value, Texts.caption(fact.origin()));
    Lines.add(this, Texts::caption, fact.note());
  }
}
