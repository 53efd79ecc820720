package app.milepost.ui.people;

import app.milepost.ui.people.session.Glance;
import app.milepost.ui.people.session.ReadinessBar;
import app.milepost.ui.people.session.Standing;
import app.milepost.ui.people.session.StandingWords;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;

/** How ready somebody is, as a bar and in words; nothing until it has been worked out. */
final class ReadinessCell extends TableCell<PersonRow, Facts> {

  private final ReadinessBar bar = new ReadinessBar();
  private final Label words = new Label();
  private final HBox both = new HBox(bar, words);

  ReadinessCell() {
    getStyleClass().add("readiness-cell");
    both.setAlignment(Pos.CENTER_LEFT);
    both.getStyleClass().add("readiness");
  }

  @Override
  protected void updateItem(Facts facts, boolean empty) {
    super.updateItem(facts, empty);
    Optional<Glance> glance = empty || facts == null ? Optional.empty() : facts.glance();
    Optional<Standing> standing = glance.flatMap(Glance::standing);
    standing.ifPresent(s -> {
      Optional<Standing.Points> points = s.points();
      bar.setVisible(points.isPresent());
      points.ifPresent(p -> bar.show(p.earned(), p.potential()));
      words.setText(StandingWords.of(s));
    });
    setGraphic(standing.isPresent() ? both : null);
    setText(standing.isEmpty() ? glance.map(ReadinessCell::without).orElse("") : "");
    setAccessibleText(standing.map(StandingWords::spoken).orElse(getText()));
  }

  private static String without(Glance glance) {
    return glance.damaged() ? "⚠ Can't be read" : "Not answered";
  }
}
