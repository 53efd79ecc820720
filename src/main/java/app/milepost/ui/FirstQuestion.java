package app.milepost.ui;

import app.milepost.store.Practice;
import app.milepost.store.Practice.Audience;
import app.milepost.ui.control.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Asks at the first start whom Milepost is for, above the first page, which can be used meanwhile.
 * Takes no room once that is known.
 */
final class FirstQuestion extends VBox {

  /**
   * Builds it.
   *
   * @param answered run once it is known
   */
  FirstQuestion(Startup startup, Navigator navigator, Runnable answered) {
    getStyleClass().add("first-question");
    setId("first-question");
    FlowPane options = new FlowPane();
    options.getStyleClass().add("options");
    for (Audience audience : Audience.values()) {
      options.getChildren().add(option(audience, startup));
    }
    getChildren()
        .addAll(
            Texts.heading(AudienceWords.QUESTION),
            options,
            Texts.muted(AudienceWords.NOTHING_LOST));
    startup
        .usage()
        .practiceProperty()
        .addListener((o, before, now) -> {
          if (isVisible() && now.audience().isPresent()) {
            answered(now, navigator);
            answered.run();
          }
        });
    ask(startup.usage().get().audience().isEmpty());
  }

  private static Node option(Audience audience, Startup startup) {
    Button choose = new Button(AudienceWords.name(audience));
    choose.setId("for-" + audience.name().toLowerCase(Locale.ROOT));
    choose.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    choose.setAccessibleHelp(AudienceWords.meaning(audience));
    choose.setOnAction(e -> startup.use(audience));
    VBox option = new VBox(choose, Texts.body(AudienceWords.meaning(audience)));
    option.getStyleClass().add("option");
    return option;
  }

  private void answered(Practice now, Navigator navigator) {
    ask(false);
    if (now.forClients()) {
      navigator.go(Page.PEOPLE);
    }
  }

  private void ask(boolean open) {
    setVisible(open);
    setManaged(open);
  }
}
