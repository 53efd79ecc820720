package app.milepost.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BesideOrBelowTest {

  @ParameterizedTest
  @CsvSource({"1000, 884, 0, 60", "300, 184, 0, 60", "250, 250, 68, 98", "90, 90, 68, 98"})
  void buttonsGoBelowWhereTheyWouldLeaveTooLittleRoom(
      double width, double ofText, double topOfButtons, double height) {
    Region text = sized(400, 60);
    Region buttons = sized(100, 30);
    BesideOrBelow both = new BesideOrBelow(text, buttons);
    assertThat(both.prefHeight(width)).isEqualTo(height);
    both.resize(width, height);
    both.layout();
    assertThat(text.getWidth()).isEqualTo(ofText);
    assertThat(buttons.getLayoutY()).isEqualTo(topOfButtons);
    assertThat(buttons.getLayoutX() + buttons.getWidth()).isEqualTo(width);
  }

  private static Region sized(double width, double height) {
    Region region = new Region();
    region.setMinSize(10, height);
    region.setPrefSize(width, height);
    return region;
  }
}
