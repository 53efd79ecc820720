package app.milepost.ui.career;

import app.milepost.ui.Navigator;
import app.milepost.ui.control.PageScroll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What the role asks, on one long page. Title and key figures are there with the first frame, the
 * parts below follow frame by frame.
 */
public final class CareerView extends StackPane {

  private final CareerViewModel model;
  private final Navigator navigator;
  private final VBox column = new VBox();
  private final PartByPart parts = new PartByPart();
  private final List<AimView> aimViews = new ArrayList<>();

  /**
   * Builds the page; grey blocks stand in until the role is there.
   *
   * @param model what it shows
   * @param navigator the way to rating
   */
  public CareerView(CareerViewModel model, Navigator navigator) {
    this.model = model;
    this.navigator = navigator;
    getStyleClass().add("career");
    getStylesheets()
        .add(
            Objects.requireNonNull(CareerView.class.getResource("/css/career.css"))
                .toExternalForm());
    column.getStyleClass().add("career-column");
    StackPane center = new StackPane(column);
    center.getStyleClass().add("page-content");
    getChildren().add(new PageScroll(center));
    model.guideProperty().addListener((o, before, now) -> show(now));
    model
        .aimProperty()
        .addListener((o, before, now) -> now.ifPresent(aim -> aimViews.forEach(v -> v.show(aim))));
    show(model.guideProperty().get());
  }

  private void show(Optional<Contents> guide) {
    aimViews.clear();
    if (guide.isEmpty()) {
      column.getChildren().setAll(new Skeleton());
      parts.build(List.of());
    } else {
      Contents shown = guide.get();
      column.getChildren().setAll(new Opening(shown, navigator), new FiguresPart(shown.figures()));
      parts.build(below(shown));
    }
  }

  private List<Runnable> below(Contents guide) {
    List<Runnable> below = new ArrayList<>();
    for (Contents.Skills skills : guide.skills()) {
      below.add(() -> add(new SkillsPart(skills, navigator, aim())));
    }
    below.add(() -> add(new LadderPart(guide.ladder(), model::aimAt, aim())));
    below.add(() -> column.getChildren().add(new SourcesPart(guide.sources(), guide.judgement())));
    return below;
  }

  private Aim aim() {
    return model.aimProperty().get().orElseThrow();
  }

  private <T extends Node & AimView> void add(T part) {
    aimViews.add(part);
    column.getChildren().add(part);
  }
}
