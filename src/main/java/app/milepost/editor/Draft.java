package app.milepost.editor;

import app.milepost.editor.Part.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A role pack while it is written: all that its file says, right or wrong. Immutable.
 *
 * @param root the whole file
 */
public record Draft(Value.Fields root) {

  /** Returns the name of the career, which may be empty. */
  public String title() {
    return root.text("title");
  }

  /** Returns what stands at a place, if anything does. */
  public Optional<Value> at(Place place) {
    return place.in(root);
  }

  /** Returns the text or number at a place, empty where there is none. */
  public String text(Place place) {
    return at(place).map(Value::asText).orElse("");
  }

  /** Returns the same with another value at a place. */
  public Draft with(Place place, Value value) {
    return new Draft(place.put(root, value).asFields());
  }

  /** Returns the same without what stands at a place. */
  public Draft without(Place place) {
    return new Draft(place.takeOut(root).asFields());
  }

  /** Returns the parts of a kind, in their order. */
  public List<Part> parts(Kind kind) {
    return kind == Kind.CAREER
        ? List.of(Part.CAREER)
        : all(kind).stream().map(fields -> new Part(kind, fields.text("id"))).toList();
  }

  /** Returns what stands in the file for each part of a kind. */
  List<Value.Fields> all(Kind kind) {
    return root.items(kind.list()).stream().map(Value::asFields).toList();
  }

  /** Returns the requirements of a section, in their order. */
  public List<Part> requirements(String section) {
    return all(Kind.REQUIREMENT).stream()
        .filter(fields -> fields.text("section").equals(section))
        .map(fields -> new Part(Kind.REQUIREMENT, fields.text("id")))
        .toList();
  }

  /** Returns where a part stands, if it is there. */
  public Optional<Place> place(Part part) {
    if (part.kind() == Kind.CAREER) {
      return Optional.of(Place.ROOT);
    }
    if (part.isGroup()) {
      return Optional.of(Place.ROOT.field(part.kind().list()));
    }
    int index = parts(part.kind()).indexOf(part);
    return index < 0
        ? Optional.empty()
        : Optional.of(Place.ROOT.field(part.kind().list()).item(index));
  }

  /** Returns what stands in the file for a part; nothing where it is not there. */
  public Value.Fields fields(Part part) {
    return place(part).flatMap(this::at).map(Value::asFields).orElse(Value.Fields.NONE);
  }

  /** Returns what a part is called; its id where it has no name yet. */
  public String title(Part part) {
    String title = fields(part).text("title");
    return title.isBlank() ? part.id() : title;
  }

  /**
   * Returns the part that something stands in: all of a kind where it is said of their list, all
   * sections for the list of requirements, and the whole career where it is in none of them.
   */
  public Part around(Place place) {
    for (Kind kind : Kind.values()) {
      if (kind != Kind.CAREER && Place.ROOT.field(kind.list()).holds(place)) {
        return among(kind, place);
      }
    }
    return Part.CAREER;
  }

  private Part among(Kind kind, Place place) {
    List<Part> parts = parts(kind);
    if (place.steps().size() > 1
        && place.steps().get(1) instanceof Place.Step.Numbered(int index)
        && index < parts.size()) {
      return parts.get(index);
    }
    return Part.all(kind == Kind.REQUIREMENT ? Kind.SECTION : kind);
  }

  /** Returns the ids taken in a list. */
  Set<String> ids(Kind kind) {
    Set<String> ids = new HashSet<>();
    all(kind).forEach(fields -> ids.add(fields.text("id")));
    return ids;
  }

  Draft withAll(Kind kind, List<? extends Value> changed) {
    return new Draft(root.with(kind.list(), new Value.Items(new ArrayList<>(changed))));
  }

  /** Returns the same with each part of a kind changed; does nothing where there are none. */
  Draft eachOf(Kind kind, UnaryOperator<Value.Fields> change) {
    List<Value.Fields> before = all(kind);
    return before.isEmpty() ? this : withAll(kind, before.stream().map(change).toList());
  }
}
