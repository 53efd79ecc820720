package app.milepost.ui.backup;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** On the problem page: the backups that could take the place of a database that is damaged. */
public final class RescueView extends Column {

  private final Label lead = Texts.body("");
  private final ComboBox<RescueViewModel.Offer> choice = new ComboBox<>();
  private final VBox choosing;
  private final Button restore = new Button("Restore this backup");

  /** Follows what is wrong for as long as the window lives. */
  public RescueView(RescueViewModel model) {
    getStyleClass().add("rescue");
    setId("rescue");
    lead.setId("rescue-lead");
    choice.setId("rescue-choice");
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(RescueViewModel.Offer offer) {
            return offer == null ? "" : offer.words();
          }

          @Override
          public RescueViewModel.Offer fromString(String typed) {
            throw new UnsupportedOperationException("offers are chosen, not typed");
          }
        });
    Label label = Texts.caption("Backup to restore");
    label.setLabelFor(choice);
    choosing = new VBox(4, label, choice);
    restore.setId("rescue-restore");
    restore.setOnAction(e -> Optional.ofNullable(choice.getValue()).ifPresent(model::restore));
    Button file = new Button("Restore from a file…");
    file.setId("rescue-file");
    file.setOnAction(e -> model.restoreElsewhere());
    Label problem = Texts.problem(model.problemProperty());
    Label refused = Texts.problem(model.restoring().problemProperty());
    refused.setId("rescue-problem");
    getChildren()
        .addAll(
            Texts.heading("Restore a backup"),
            lead,
            choosing,
            new FlowPane(8, 8, restore, file),
            problem,
            refused);
    model.offersProperty().subscribe(this::show);
    model.look();
  }

  private void show(Optional<List<RescueViewModel.Offer>> offers) {
    List<RescueViewModel.Offer> found = offers.orElse(List.of());
    choice.getItems().setAll(found);
    choice.setValue(found.isEmpty() ? null : found.getFirst());
    choosing.setVisible(!found.isEmpty());
    choosing.setManaged(!found.isEmpty());
    restore.setVisible(!found.isEmpty());
    restore.setManaged(!found.isEmpty());
    lead.setText(
        offers.isEmpty()
            ? "Looking for backups in this folder…"
            : found.isEmpty()
                ? "There is no backup in this folder that can be read. If you keep one elsewhere,"
                    + " you can restore that. The damaged file is put aside then, never deleted."
                : "The latest good one is chosen below. What was done after it was made is not in"
                    + " it. The damaged file is put aside among the backups, never deleted.");
  }
}
