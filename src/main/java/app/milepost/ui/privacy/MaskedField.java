package app.milepost.ui.privacy;

import javafx.scene.control.PasswordField;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.TextFieldSkin;

/** A passphrase that is typed unseen, or seen for as long as a person asks for it. */
final class MaskedField extends PasswordField {

  private boolean seen;

  /** Shows what is typed, or hides it. */
  void show(boolean shown) {
    seen = shown;
    int caret = getCaretPosition();
    // The skin asks what to show only when the text changes.
    appendText(" ");
    deleteText(getLength() - 1, getLength());
    positionCaret(caret);
  }

  /** Returns a copy of what is typed, for the one who wipes it. */
  char[] typed() {
    CharSequence letters = getCharacters();
    char[] copy = new char[letters.length()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = letters.charAt(i);
    }
    return copy;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new SeenSkin(this);
  }

  /** Shows the letters themselves where that was asked for. */
  private static final class SeenSkin extends TextFieldSkin {

    SeenSkin(MaskedField field) {
      super(field);
    }

    @Override
    protected String maskText(String text) {
      return getSkinnable() instanceof MaskedField field && field.seen
          ? text
          : super.maskText(text);
    }
  }
}
