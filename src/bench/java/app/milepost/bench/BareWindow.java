package app.milepost.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least a JavaFX program can show: one label. Says so at the pulse after the first one, by then
 * it has been drawn, and ends.
 */
public final class BareWindow extends Application {
  private int pulses;

  /** Opens the window and returns once it has closed. */
  public static void main(String[] args) {
    launch(args);
  }

  @Override
  public void start(Stage stage) {
    Scene scene = new Scene(new StackPane(new Label("Milepost")), 1200, 800);
    scene.addPostLayoutPulseListener(this::countPulse);
    stage.setScene(scene);
    stage.show();
  }

  private void countPulse() {
    pulses++;
    if (pulses == 2) {
      System.out.println(StartBenchmark.FIRST_PAGE);
      Platform.exit();
    }
    Platform.requestNextPulse();
  }
}
