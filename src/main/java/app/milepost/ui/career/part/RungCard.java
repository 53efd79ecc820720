package app.milepost.ui.career.part;

import app.milepost.role.Rung;
import app.milepost.role.Years;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.AimView;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Bullets;
import app.milepost.ui.career.text.CardGrid;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.TitleLine;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import app.milepost.words.Numbers;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One step in words: what changes there, and the way to aim at it. */
final class RungCard extends Column implements AimView {

  private static final PseudoClass AIMED = PseudoClass.getPseudoClass("aimed");

  private final Rung rung;
  private final ToggleButton aim = new ToggleButton();

  /** Makes the card of the only step there is, which needs no aiming at. */
  static RungCard alone(Contents.LadderStep step, Anchors anchors) {
    RungCard card = new RungCard(step, only -> {}, anchors);
    Children.show(card.aim, false);
    return card;
  }

  RungCard(Contents.LadderStep step, Consumer<String> aimAt, Anchors anchors) {
    rung = step.rung();
    getStyleClass().add("step");
    setId("step-" + rung.id());
    anchors.put(Anchors.rung(rung.id()), this, rung.title());
    aim.setId("aim-" + rung.id());
    aim.setMinWidth(Region.USE_PREF_SIZE);
    aim.setOnAction(e -> {
      // The step aimed at decides what is selected, not the click.
      aim.setSelected(true);
      aimAt.accept(rung.id());
    });
    getChildren().add(new TitleLine(Texts.heading(rung.title()), aim));
    getChildren().add(figures(step));
    Lines.add(this, Texts::body, rung.summary());
    CardGrid lists = new CardGrid(2);
    addList(lists, "What you do", rung.duties());
    addList(lists, "What to learn", rung.focus());
    getChildren().add(lists);
  }

  private static void addList(CardGrid lists, String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      lists.add(new Bullets(heading, lines));
    }
  }

  private static WrapLine figures(Contents.LadderStep step) {
    Years after = step.rung().years();
    boolean any = after.from() == 0 && after.to().isEmpty();
    Stream<String> years = any ? Stream.empty() : Stream.of(Numbers.years(after) + " in the field");
    Stream<String> pay = step.pay().stream().map(p -> p.value() + " " + p.dated());
    return new WrapLine(24, Stream.concat(years, pay).map(Texts::caption).toArray(Region[]::new));
  }

  @Override
  public void show(Aim shown) {
    boolean aimed = shown.isAt(rung);
    aim.setText(aimed ? "You aim here" : "Aim at this step");
    aim.setGraphic(new FontIcon(aimed ? Feather.FLAG : Feather.CIRCLE));
    aim.setAccessibleText(aim.getText() + ": " + rung.title());
    aim.setSelected(aimed);
    aim.setDisable(!shown.changeable());
    pseudoClassStateChanged(AIMED, aimed);
  }
}
