package app.milepost.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {

  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 24, 1280, 776);
  private static final Rectangle2D BESIDE = new Rectangle2D(1280, 0, 1920, 1080);
  private static final Rectangle2D LEFT = new Rectangle2D(-1920, 0, 1920, 1080);

  @Test
  void aWindowThatCanBeSeenStaysWhereItWas() {
    Settings.Window there = window(1500, 100, 1200, 800);
    assertThat(WindowPlace.on(List.of(LAPTOP, BESIDE), there)).isEqualTo(there);
    Settings.Window over = window(1000, 100, 1200, 700);
    assertThat(WindowPlace.on(List.of(LAPTOP, BESIDE), over)).isEqualTo(over);
    Settings.Window partly = window(900, 300, 1200, 700);
    assertThat(WindowPlace.on(List.of(LAPTOP), partly)).isEqualTo(partly);
    assertThat(WindowPlace.on(List.of(), partly)).isEqualTo(partly);
  }

  @Test
  void aWindowOfAScreenThatIsGoneComesToThePrimaryOne() {
    assertThat(WindowPlace.on(List.of(LAPTOP), window(1500, 100, 1200, 700)))
        .isEqualTo(window(80, 100, 1200, 700));
    assertThat(WindowPlace.on(List.of(LAPTOP), window(-1800, -300, 900, 600)))
        .isEqualTo(window(0, 24, 900, 600));
    assertThat(WindowPlace.on(List.of(LAPTOP, LEFT), window(4000, 0, 900, 600)))
        .isEqualTo(window(380, 24, 900, 600));
  }

  @Test
  void aWindowLargerThanItsScreenIsMadeToFit() {
    assertThat(WindowPlace.on(List.of(LAPTOP), window(1500, 100, 1900, 1000)))
        .isEqualTo(window(0, 24, 1280, 776));
    assertThat(WindowPlace.on(List.of(LAPTOP), window(100, 100, 1900, 700)))
        .isEqualTo(window(0, 100, 1280, 700));
  }

  @ParameterizedTest
  @CsvSource({
    "1270, 100, 380, 100",
    "-890, 100, 0, 100",
    "100, 790, 100, 200",
    "100, -30, 100, 24"
  })
  void aWindowThatNobodyCouldMoveIsPulledIn(double x, double y, double placedX, double placedY) {
    assertThat(WindowPlace.on(List.of(LAPTOP), window(x, y, 900, 600)))
        .isEqualTo(window(placedX, placedY, 900, 600));
  }

  @Test
  void aMaximizedWindowIsMaximizedOnAScreenThatIsThere() {
    Settings.Window placed =
        WindowPlace.on(List.of(LAPTOP), new Settings.Window(1500, 100, 1200, 700, true));
    assertThat(placed).isEqualTo(new Settings.Window(80, 100, 1200, 700, true));
  }

  private static Settings.Window window(double x, double y, double width, double height) {
    return new Settings.Window(x, y, width, height, false);
  }
}
