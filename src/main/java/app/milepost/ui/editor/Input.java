package app.milepost.ui.editor;

import app.milepost.editor.Place;
import app.milepost.editor.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How something is entered. */
sealed interface Input {

  /** A line of text. */
  record Line() implements Input {}

  /** Text of several lines. */
  record Area() implements Input {}

  /** A list of texts, each on a line of its own. */
  record Lines() implements Input {}

  /** A number. */
  record Digits() implements Input {}

  /** A number, a span of numbers such as 30–40, or words. */
  record Figure() implements Input {}

  /**
   * Yes or no.
   *
   * @param words what yes means
   */
  record Tick(String words) implements Input {}

  /**
   * One of several values.
   *
   * @param options what to choose from
   */
  record Pick(List<Option> options) implements Input {
    public Pick {
      options = List.copyOf(options);
    }

    /** Returns the same with a value that is there and was not foreseen. */
    Pick including(Optional<Value> present) {
      if (present.isEmpty() || options.stream().anyMatch(o -> o.value().equals(present))) {
        return this;
      }
      return new Pick(
          Stream.concat(options.stream(), Stream.of(new Option(present, present.get().asText())))
              .toList());
    }
  }

  /**
   * A value to choose and what it is called.
   *
   * @param value empty for nothing
   */
  record Option(Optional<Value> value, String name) {

    static Option of(String value, String name) {
      return new Option(Optional.of(new Value.Text(value)), name);
    }

    static Option of(int value, String name) {
      return new Option(Optional.of(Value.Amount.of(value)), name);
    }
  }

  /**
   * Several of the same, each with fields of its own.
   *
   * @param one what one of them is called
   * @param fresh what a new one says
   * @param fields the fields of the one at a place
   */
  record Rows(String one, Value fresh, Function<Place, List<FieldSpec>> fields) implements Input {}
}
