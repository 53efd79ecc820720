package app.milepost.editor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands somewhere in a draft, as in its file. Unlike a role pack it can hold anything, so
 * that what is typed is never lost before it is right. Immutable.
 */
public sealed interface Value {

  /**
   * Letters.
   *
   * @param text as typed, may be empty
   */
  record Text(String text) implements Value {}

  /**
   * A number.
   *
   * @param number without zeros after its last decimal
   */
  record Amount(BigDecimal number) implements Value {
    public Amount {
      number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** Makes a whole number. */
    public static Amount of(int number) {
      return new Amount(BigDecimal.valueOf(number));
    }
  }

  /**
   * Yes or no.
   *
   * @param on yes
   */
  record Flag(boolean on) implements Value {}

  /** Nothing where something could stand. */
  record Nothing() implements Value {}

  /**
   * A list.
   *
   * @param items in their order
   */
  record Items(List<Value> items) implements Value {

    /** An empty list. */
    public static final Items NONE = new Items(List.of());

    public Items {
      items = List.copyOf(items);
    }

    /** Makes a list of texts. */
    public static Items of(List<String> texts) {
      return new Items(texts.stream().<Value>map(Text::new).toList());
    }

    Items with(int index, Value value) {
      List<Value> changed = new ArrayList<>(items);
      if (index < changed.size()) {
        changed.set(index, value);
      } else {
        while (changed.size() < index) {
          changed.add(new Text(""));
        }
        changed.add(value);
      }
      return new Items(changed);
    }

    /** Returns the same with one more at its end. */
    public Items and(Value value) {
      return with(items.size(), value);
    }

    /** Returns the same without one of them. */
    public Items without(int index) {
      List<Value> changed = new ArrayList<>(items);
      changed.remove(index);
      return new Items(changed);
    }
  }

  /**
   * Values under names.
   *
   * @param byName in the order of the file
   */
  record Fields(Map<String, Value> byName) implements Value {

    /** None. */
    public static final Fields NONE = new Fields(Map.of());

    public Fields {
      byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    /** Returns what stands under a name. */
    public Optional<Value> get(String name) {
      return Optional.ofNullable(byName.get(name));
    }

    /** Returns the text under a name, empty where there is none. */
    public String text(String name) {
      return get(name).map(Value::asText).orElse("");
    }

    /** Returns the list under a name, empty where there is none. */
    public List<Value> items(String name) {
      return get(name).map(Value::asItems).orElse(List.of());
    }

    /** Returns the values under a name, none where there are none. */
    public Fields fields(String name) {
      return get(name).map(Value::asFields).orElse(NONE);
    }

    /** Returns the same with a value under a name, where it stood before or else at the end. */
    public Fields with(String name, Value value) {
      Map<String, Value> changed = new LinkedHashMap<>(byName);
      changed.put(name, value);
      return new Fields(changed);
    }

    /** Returns the same with a text under a name. */
    public Fields with(String name, String text) {
      return with(name, new Text(text));
    }

    /** Returns the same with a whole number under a name. */
    public Fields with(String name, int number) {
      return with(name, Amount.of(number));
    }

    /** Returns the same without a name. */
    public Fields without(String name) {
      Map<String, Value> changed = new LinkedHashMap<>(byName);
      changed.remove(name);
      return new Fields(changed);
    }
  }

  /** Returns a text as it is and a number as it is written; empty for all else. */
  default String asText() {
    return switch (this) {
      case Text text -> text.text();
      case Amount amount -> amount.number().toPlainString();
      default -> "";
    };
  }

  /** Returns what is in a list; none for all else. */
  default List<Value> asItems() {
    return this instanceof Items list ? list.items() : List.of();
  }

  /** Returns values under names; none for all else. */
  default Fields asFields() {
    return this instanceof Fields fields ? fields : Fields.NONE;
  }

  /** Returns whether it is a yes. */
  default boolean isOn() {
    return this instanceof Flag flag && flag.on();
  }
}
