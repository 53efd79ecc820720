package app.milepost.ui.plan;

import app.milepost.role.ActivityKind;
import app.milepost.ui.control.Texts;
import app.milepost.words.ActivityWords;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The sort of an activity as an icon and a word. */
final class KindIcon {

  private KindIcon() {}

  static Label of(ActivityKind kind) {
    Label label = Texts.chip(ActivityWords.kind(kind));
    label.setGraphic(
        new FontIcon(
            switch (kind) {
              case EDUCATION -> Feather.BOOK_OPEN;
              case CREDENTIAL -> Feather.AWARD;
              case PROJECT -> Feather.FOLDER;
              case EXPERIENCE -> Feather.BRIEFCASE;
              case STUDY -> Feather.BOOK;
            }));
    return label;
  }
}
