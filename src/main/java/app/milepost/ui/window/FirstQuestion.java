package app.milepost.ui.window;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.settings.UsageSettings;
import app.milepost.settings.UsageSettings.Audience;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.HoverText;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.work.AudienceWords;
import app.milepost.ui.work.Workspace;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Says at the first start what Milepost does and asks whom it is for, above the first page alone,
 * which can be used meanwhile. Takes no room once that is known.
 */
final class FirstQuestion extends VBox {

  private final OpenFolder openFolder;
  private final Workspace workspace;
  private final Label effort = Texts.body("");
  private final Page where;

  /**
   * Builds it.
   *
   * @param answered run once somebody has said so
   */
  FirstQuestion(
      OpenFolder openFolder, Workspace workspace, Navigator navigator, Runnable answered) {
    this.openFolder = openFolder;
    this.workspace = workspace;
    where = navigator.placeProperty().get().page();
    getStyleClass().add("first-question");
    setId("first-question");
    Label question = Texts.heading(AudienceWords.QUESTION);
    question.setWrapText(false);
    question.setMinWidth(Region.USE_PREF_SIZE);
    FlowPane options = new FlowPane(12, 8, question);
    options.setAlignment(Pos.CENTER_LEFT);
    for (Audience audience : Audience.values()) {
      options.getChildren().add(option(audience, openFolder));
    }
    options.getChildren().add(Texts.muted(AudienceWords.NOTHING_LOST));
    getChildren().addAll(new VBox(Texts.body(FirstWords.PURPOSE), effort), options);
    workspace.assessmentProperty().subscribe(this::changed);
    workspace.roleProperty().addListener((o, before, now) -> measure());
    measure();
    openFolder
        .usage()
        .settingsProperty()
        .addListener((o, before, now) -> {
          if (isVisible() && now.audience().isPresent()) {
            ask(false);
            answered(now, navigator);
            answered.run();
          }
        });
    navigator.placeProperty().subscribe(place -> ask(place.page() == where));
  }

  private static Node option(Audience audience, OpenFolder openFolder) {
    Button choose = new Button(AudienceWords.name(audience));
    choose.setId("for-" + audience.name().toLowerCase(Locale.ROOT));
    choose.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    HoverText.of(choose, AudienceWords.meaning(audience));
    choose.setOnAction(e -> openFolder.use(audience));
    return choose;
  }

  private static void answered(UsageSettings now, Navigator navigator) {
    if (now.forClients()) {
      navigator.go(Page.PEOPLE);
    }
  }

  private void measure() {
    String words = FirstWords.effort(workspace.asked().size());
    effort.setText(words);
    effort.setVisible(!words.isEmpty());
    effort.setManaged(!words.isEmpty());
  }

  /** Whoever rates something has answered: it is for them. */
  private void changed(Optional<Assessment> before, Optional<Assessment> now) {
    measure();
    boolean rated = before.isPresent() && now.isPresent() && rated(now) > rated(before);
    if (rated && openFolder.usage().get().audience().isEmpty()) {
      ask(false);
      openFolder.usage().set(openFolder.usage().get().forWhom(Audience.ME));
    }
  }

  private static long rated(Optional<Assessment> answers) {
    return answers.stream()
        .flatMap(a -> a.answers().values().stream())
        .filter(Answer.Rated.class::isInstance)
        .count();
  }

  private void ask(boolean wanted) {
    boolean open = wanted && openFolder.usage().get().audience().isEmpty();
    setVisible(open);
    setManaged(open);
  }
}
