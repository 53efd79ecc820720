package app.milepost.ui.people;

import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;

/** Something about somebody in plain words. */
final class TextCell extends TableCell<PersonRow, Facts> {

  private static final PseudoClass ARCHIVED = PseudoClass.getPseudoClass("archived");

  private final Function<Facts, String> words;

  TextCell(Function<Facts, String> words) {
    this.words = words;
  }

  @Override
  protected void updateItem(Facts facts, boolean empty) {
    super.updateItem(facts, empty);
    boolean there = !empty && facts != null;
    setText(there ? words.apply(facts) : "");
    pseudoClassStateChanged(ARCHIVED, there && facts.person().archived());
  }
}
