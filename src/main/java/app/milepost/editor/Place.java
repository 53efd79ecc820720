package app.milepost.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something stands in a draft.
 *
 * @param steps from the whole draft on, none for the draft itself
 */
public record Place(List<Step> steps) {

  /** The whole draft. */
  public static final Place ROOT = new Place(List.of());

  private static final Pattern STEP =
      Pattern.compile("\\.([A-Za-z_][A-Za-z0-9_-]{0,63})|\\[([0-9]{1,7})]");

  /** One step further in. */
  public sealed interface Step {

    /** What stands under a name. */
    record Named(String name) implements Step {}

    /** What stands in a list, counted from 0. */
    record Numbered(int index) implements Step {}
  }

  public Place {
    steps = List.copyOf(steps);
  }

  /**
   * Reads a JSON path as problems have it, such as {@code $.requirements[3].why}, as far as it
   * leads by plain names and numbers.
   */
  public static Place of(String path) {
    Place place = ROOT;
    Matcher step = STEP.matcher(path);
    int at = path.startsWith("$") ? 1 : 0;
    while (step.find() && step.start() == at) {
      place =
          step.group(1) == null
              ? place.item(Integer.parseInt(step.group(2)))
              : place.field(step.group(1));
      at = step.end();
    }
    return place;
  }

  /** Returns what stands under a name in here. */
  public Place field(String name) {
    return then(new Step.Named(name));
  }

  /** Returns what stands in this list, counted from 0. */
  public Place item(int index) {
    return then(new Step.Numbered(index));
  }

  private Place then(Step step) {
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new Place(longer);
  }

  /** Returns whether it is another place, or one around it. */
  public boolean holds(Place other) {
    return other.steps.size() >= steps.size() && other.steps.subList(0, steps.size()).equals(steps);
  }

  /** Returns the last step, if it is not the whole draft. */
  public Optional<Step> last() {
    return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
  }

  /** Returns it as a JSON path. */
  public String text() {
    StringBuilder text = new StringBuilder("$");
    for (Step step : steps) {
      switch (step) {
        case Step.Named named -> text.append('.').append(named.name());
        case Step.Numbered numbered -> text.append('[').append(numbered.index()).append(']');
      }
    }
    return text.toString();
  }

  Optional<Value> in(Value whole) {
    Optional<Value> at = Optional.of(whole);
    for (Step step : steps) {
      at = at.flatMap(value -> next(value, step));
    }
    return at;
  }

  private static Optional<Value> next(Value value, Step step) {
    return switch (step) {
      case Step.Named(String name) -> value.asFields().get(name);
      case Step.Numbered(int index) ->
          index < value.asItems().size()
              ? Optional.of(value.asItems().get(index))
              : Optional.empty();
    };
  }

  /** Returns a whole with another value here; what lies between is made. */
  Value put(Value whole, Value value) {
    if (steps.isEmpty()) {
      return value;
    }
    Place rest = new Place(steps.subList(1, steps.size()));
    return switch (steps.getFirst()) {
      case Step.Named(String name) -> {
        Value.Fields fields = whole.asFields();
        yield fields.with(name, rest.put(fields.get(name).orElse(Value.Fields.NONE), value));
      }
      case Step.Numbered(int index) -> {
        Value.Items list = new Value.Items(whole.asItems());
        Value before = next(list, steps.getFirst()).orElse(Value.Fields.NONE);
        yield list.with(index, rest.put(before, value));
      }
    };
  }

  /** Returns a whole without what stands here, if anything does. */
  Value takeOut(Value whole) {
    if (steps.isEmpty() || in(whole).isEmpty()) {
      return whole;
    }
    Place around = new Place(steps.subList(0, steps.size() - 1));
    Value holder = around.in(whole).orElse(whole);
    return around.put(
        whole,
        switch (steps.getLast()) {
          case Step.Named(String name) -> holder.asFields().without(name);
          case Step.Numbered(int index) -> new Value.Items(holder.asItems()).without(index);
        });
  }
}
