package app.milepost.ui.editor;

import app.milepost.editor.Place;
import app.milepost.editor.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is typed into a field, and what stands in the draft for it. */
final class Typed {

  /** Elsewhere 12,50 is twelve and a half, so that a comma counts only between thousands. */
  private static final String NUMBER =
      "(-?(?:[0-9]{1,12}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,6})?)";

  private static final Pattern ONE = Pattern.compile(NUMBER);
  private static final Pattern SPAN = Pattern.compile(NUMBER + "\\s*(?:–|-|to)\\s*" + NUMBER);

  private Typed() {}

  /**
   * Returns what stands in the draft for something typed; empty where nothing does. What is no
   * number is kept as it was typed.
   */
  static Optional<Value> value(FieldSpec field, String typed) {
    if (typed.isBlank()) {
      return blank(field);
    }
    return Optional.of(
        switch (field.input()) {
          case Input.Digits digits -> number(typed.strip());
          case Input.Figure figure -> figure(typed.strip());
          case Input.Lines lines ->
              Value.Items.of(
                  typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
          default -> new Value.Text(typed.strip());
        });
  }

  private static Optional<Value> blank(FieldSpec field) {
    boolean inList = field.place().last().filter(Place.Step.Numbered.class::isInstance).isPresent();
    boolean text = field.input() instanceof Input.Line || field.input() instanceof Input.Area;
    boolean kept = inList || (field.needed() && (text || field.input() instanceof Input.Figure));
    return kept ? Optional.of(new Value.Text("")) : Optional.empty();
  }

  private static Value number(String typed) {
    return ONE.matcher(typed).matches() ? amount(typed) : new Value.Text(typed);
  }

  private static Value amount(String digits) {
    return new Value.Amount(new BigDecimal(digits.replace(",", "")));
  }

  private static Value figure(String typed) {
    Matcher span = SPAN.matcher(typed);
    if (span.matches()) {
      return Value.Fields.NONE
          .with("from", amount(span.group(1)))
          .with("to", amount(span.group(2)));
    }
    return number(typed);
  }

  /** Returns what a field shows for what stands in the draft. */
  static String text(FieldSpec field, Optional<Value> value) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (value.get()) {
      case Value.Fields span when field.input() instanceof Input.Figure ->
          span.text("from") + "–" + span.text("to");
      case Value.Items items ->
          items.items().stream().map(Value::asText).collect(Collectors.joining("\n"));
      default -> value.get().asText();
    };
  }

  /** Returns whether a field that shows this says what stands in the draft. */
  static boolean says(FieldSpec field, String typed, Optional<Value> value) {
    return value(field, typed).equals(value)
        || (typed.isBlank() && text(field, value).isBlank())
        || typed.equals(text(field, value));
  }
}
