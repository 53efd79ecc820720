package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.ui.control.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** All requirements by section, each with where its answer stands. */
final class RequirementList extends ScrollPane {

  private final VBox content = new VBox();
  private final Map<String, ToggleButton> buttons = new HashMap<>();

  /** The answers as they are shown: a row that stays as it is costs nothing. */
  private final Map<String, Answer> shownAnswers = new HashMap<>();

  private final Consumer<String> onPick;

  RequirementList(Consumer<String> onPick) {
    this.onPick = onPick;
    getStyleClass().add("requirement-list");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    content.getStyleClass().add("requirement-list-content");
    setContent(content);
  }

  void show(AssessState shown) {
    boolean sameRows =
        buttons
            .keySet()
            .equals(
                new java.util.HashSet<>(
                    shown.sections().stream()
                        .flatMap(s -> s.rows().stream())
                        .map(r -> r.requirement().id())
                        .toList()));
    if (!sameRows) {
      rebuild(shown);
    }
    int header = 0;
    for (SectionRows section : shown.sections()) {
      ((SectionHeader) content.getChildren().get(header)).show(section);
      header += 1 + section.rows().size();
      section.rows().forEach(row -> update(row, shown.current().map(c -> c.id())));
    }
    shown.current().map(c -> buttons.get(c.id())).ifPresent(this::reveal);
  }

  private void rebuild(AssessState shown) {
    buttons.clear();
    shownAnswers.clear();
    content.getChildren().clear();
    for (SectionRows section : shown.sections()) {
      content.getChildren().add(new SectionHeader());
      for (Row row : section.rows()) {
        ToggleButton button = new ToggleButton(row.requirement().title());
        button.getStyleClass().add("requirement");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setWrapText(true);
        button.setFocusTraversable(false);
        button.setOnAction(e -> {
          button.setSelected(true);
          onPick.accept(row.requirement().id());
        });
        buttons.put(row.requirement().id(), button);
        content.getChildren().add(button);
      }
    }
  }

  private void update(Row row, Optional<String> current) {
    ToggleButton button = buttons.get(row.requirement().id());
    if (button == null) {
      return;
    }
    button.setSelected(current.equals(Optional.of(row.requirement().id())));
    if (row.answer().equals(shownAnswers.put(row.requirement().id(), row.answer()))) {
      return;
    }
    Label badge = button.getGraphic() instanceof Label label ? label : new Label();
    badge.setText(badgeText(row));
    badge.setMinWidth(Region.USE_PREF_SIZE);
    badge.getStyleClass().setAll("label", "row-badge", look(row));
    button.setGraphic(badge);
    button.setAccessibleText(row.requirement().title() + ", " + state(row));
  }

  private static String look(Row row) {
    if (row.isAnswered()) {
      return row.answer().isOwn() ? "answered" : "carried";
    }
    return "open";
  }

  private static String badgeText(Row row) {
    return switch (row.answer()) {
      case Answer.Rated rated -> Integer.toString(rated.rating());
      case Answer.NotApplicable n -> "–";
      case Answer.NotAnswered n -> " ";
    };
  }

  private static String state(Row row) {
    return switch (row.answer()) {
      case Answer.Rated rated ->
          "rated " + rated.rating() + (rated.isOwn() ? "" : ", carried over");
      case Answer.NotApplicable n -> "not part of this job";
      case Answer.NotAnswered n -> "not answered";
    };
  }

  private void reveal(Region row) {
    double height = content.getHeight() - getViewportBounds().getHeight();
    if (height > 0) {
      double top = row.getBoundsInParent().getMinY();
      double bottom = row.getBoundsInParent().getMaxY();
      double from = getVvalue() * height;
      if (top < from) {
        setVvalue(top / height);
      } else if (bottom > from + getViewportBounds().getHeight()) {
        setVvalue((bottom - getViewportBounds().getHeight()) / height);
      }
    }
  }

  /** A section's title with how much of it is answered. */
  private static final class SectionHeader extends HBox {

    private final Label title = Texts.heading("");
    private final Label count = new Label();

    SectionHeader() {
      getStyleClass().add("section-header");
      setAlignment(Pos.BASELINE_LEFT);
      HBox.setHgrow(title, Priority.ALWAYS);
      title.setMaxWidth(Double.MAX_VALUE);
      count.getStyleClass().add("muted");
      count.setMinWidth(Region.USE_PREF_SIZE);
      getChildren().addAll(title, count);
    }

    void show(SectionRows section) {
      title.setText(section.section().title());
      count.setText("%d of %d".formatted(section.answered(), section.rows().size()));
      count.setAccessibleText(count.getText() + " answered");
    }
  }
}
