package app.milepost.ui.report;

import app.milepost.report.ReportFormat;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The ways to save the report, and what came of the last one. */
final class ExportBar extends Column {

  /** What is done sooner needs no word that it is under way. */
  private static final Duration PATIENCE = Duration.seconds(1);

  private final ExportViewModel exports;
  private final ProgressIndicator progress = new ProgressIndicator();
  private final Label message = Texts.body("");
  private final Button open = new Button("Open it");
  private final HBox outcome = new HBox(progress, message, open);
  private final PauseTransition patience = new PauseTransition(PATIENCE);

  ExportBar(ReportViewModel model, ExportViewModel exports) {
    this.exports = exports;
    getStyleClass().add("export-bar");
    Consumer<ReportFormat> save =
        format -> model.input().ifPresent(input -> exports.save(format, input));
    Button pdf = new Button("Save as PDF…");
    pdf.setId("save-pdf");
    pdf.getStyleClass().add("accent");
    pdf.setMinWidth(Region.USE_PREF_SIZE);
    pdf.setOnAction(e -> save.accept(ReportFormat.PDF));
    MenuButton others = new MenuButton("Save as something else");
    others.setId("save-other");
    others.setMinWidth(Region.USE_PREF_SIZE);
    for (ReportFormat format : List.of(ReportFormat.HTML, ReportFormat.CSV, ReportFormat.JSON)) {
      MenuItem item = new MenuItem(FormatWords.files(format) + "…");
      item.setId("save-" + format.ending().substring(1));
      item.setOnAction(e -> save.accept(format));
      others.getItems().add(item);
    }
    FlowPane buttons = new FlowPane(8, 8, pdf, others);
    message.setId("export-message");
    HBox.setHgrow(message, Priority.ALWAYS);
    open.setId("open-saved");
    open.setMinWidth(Region.USE_PREF_SIZE);
    outcome.getStyleClass().add("outcome");
    outcome.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(buttons, outcome);
    patience.setOnFinished(e -> say("Writing the file…", true));
    exports.stateProperty().addListener((o, before, now) -> show(now));
    show(exports.stateProperty().get());
  }

  private void show(ExportState state) {
    patience.stop();
    message.getStyleClass().remove("problem");
    offerToOpen(Optional.empty());
    switch (state) {
      case ExportState.Idle idle -> say("", false);
      case ExportState.Writing writing -> {
        say("", false);
        patience.play();
      }
      case ExportState.Saved saved -> {
        say("✓ Saved to " + saved.file(), false);
        offerToOpen(Optional.of(saved.file()));
      }
      case ExportState.NotOpened saved -> {
        say(
            ("✓ Saved to %s%n⚠ No program was found to open it. Find it in its folder and choose a"
                    + " program there.")
                .formatted(saved.file()),
            false);
        offerToOpen(Optional.of(saved.file()));
      }
      case ExportState.Failed failed -> {
        message.getStyleClass().add("problem");
        say("⚠ " + failed.message(), false);
      }
    }
  }

  private void offerToOpen(Optional<Path> file) {
    open.setVisible(file.isPresent());
    open.setManaged(file.isPresent());
    file.ifPresent(f -> open.setOnAction(e -> exports.open(f)));
  }

  private void say(String words, boolean underWay) {
    message.setText(words);
    progress.setVisible(underWay);
    progress.setManaged(underWay);
    outcome.setVisible(!words.isEmpty());
    outcome.setManaged(!words.isEmpty());
  }
}
