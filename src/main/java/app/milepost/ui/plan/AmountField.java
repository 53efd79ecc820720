package app.milepost.ui.plan;

import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** A field for a number in a range, which says below what it takes when something else is typed. */
final class AmountField extends Column {

  private final TextField field = new TextField();
  private final Label unit = new Label();
  private final Label problem = Texts.caption("");
  private final BigDecimal least;
  private final BigDecimal most;
  private final boolean cents;
  private final Consumer<BigDecimal> changed;
  private BigDecimal value;

  /**
   * Makes a field.
   *
   * @param id of the field
   * @param name what a screen reader calls it
   * @param cents whether it takes two decimals
   * @param changed gets another number, in range, once it has been typed
   */
  AmountField(
      String id,
      String name,
      BigDecimal least,
      BigDecimal most,
      boolean cents,
      Consumer<BigDecimal> changed) {
    this.least = least;
    this.most = most;
    this.cents = cents;
    this.changed = changed;
    value = least;
    field.setId(id);
    field.setAccessibleText(name);
    field.setPrefColumnCount(7);
    field.setOnAction(e -> take());
    field
        .focusedProperty()
        .addListener((o, before, now) -> {
          if (!now) {
            take();
          }
        });
    problem.setId(id + "-problem");
    problem.getStyleClass().add("problem");
    Children.show(problem, false);
    unit.setWrapText(true);
    getStyleClass().add("amount");
    getChildren().addAll(new WrapLine(16, field, unit), problem);
  }

  TextField field() {
    return field;
  }

  /** Says beside the field what the number counts. */
  void count(String what) {
    unit.setText(what);
  }

  /** Shows a number; what is being typed stays. */
  void show(BigDecimal number) {
    boolean same = number.compareTo(value) == 0;
    value = number;
    if (!same || !field.isFocused()) {
      field.setText(Amounts.text(number));
      Children.show(problem, false);
    }
  }

  /** Lets go of what was typed and could not be taken. */
  void forget() {
    field.setText(Amounts.text(value));
    Children.show(problem, false);
  }

  private void take() {
    Optional<BigDecimal> typed = typed();
    Children.show(problem, typed.isEmpty());
    if (typed.isEmpty()) {
      problem.setText(
          "Type a %s from %s to %s."
              .formatted(
                  cents ? "number" : "whole number", Amounts.text(least), Amounts.text(most)));
    } else if (typed.get().compareTo(value) != 0) {
      value = typed.get();
      changed.accept(value);
    } else {
      field.setText(Amounts.text(value));
    }
  }

  private Optional<BigDecimal> typed() {
    return Amounts.amount(field.getText(), least, most)
        .filter(number -> cents || number.scale() == 0);
  }
}
