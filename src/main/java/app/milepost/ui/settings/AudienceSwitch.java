package app.milepost.ui.settings;

import app.milepost.settings.UsageSettings.Audience;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.AudienceWords;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/** Says whom Milepost is for and lets a person change it. */
public final class AudienceSwitch extends VBox {

  /** Follows how Milepost is used from now on. */
  public AudienceSwitch(OpenFolder openFolder) {
    getStyleClass().add("audience-switch");
    SegmentedButton choices = new SegmentedButton();
    choices.setToggleGroup(null);
    Label meaning = Texts.muted("");
    for (Audience audience : Audience.values()) {
      ToggleButton button = new ToggleButton(AudienceWords.name(audience));
      button.setId("use-" + audience.name().toLowerCase(Locale.ROOT));
      button.setAccessibleText(AudienceWords.QUESTION + " " + AudienceWords.name(audience));
      button.setOnAction(e -> {
        button.setSelected(isFor(openFolder, audience));
        openFolder.use(audience);
      });
      openFolder
          .usage()
          .settingsProperty()
          .subscribe(usageSettings -> button.setSelected(isFor(openFolder, audience)));
      choices.getButtons().add(button);
    }
    meaning
        .textProperty()
        .bind(
            openFolder
                .usage()
                .settingsProperty()
                .map(p ->
                    p.audience().map(AudienceWords::meaning).orElse("Nobody has said so yet.")
                        + " "
                        + "Nothing is lost when you change it."));
    getChildren().addAll(choices, meaning);
  }

  private static boolean isFor(OpenFolder openFolder, Audience audience) {
    return openFolder.usage().get().audience().equals(Optional.of(audience));
  }
}
