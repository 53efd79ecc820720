package app.milepost.editor;

import app.milepost.competency.Competency;
import java.util.List;
import java.util.Optional;

/** One change to a draft. */
public sealed interface Edit {

  /** Returns the part it is about, to be shown when it is taken back or made again. */
  Part about();

  /**
   * Something else is written at a place.
   *
   * @param about the part that is edited
   * @param place where it stands
   * @param value what stands there from then on; empty takes out what stands there
   */
  record Write(Part about, Place place, Optional<Value> value) implements Edit {

    /** Writes a value. */
    public static Write of(Part about, Place place, Value value) {
      return new Write(about, place, Optional.of(value));
    }
  }

  /**
   * A new part.
   *
   * @param about the part, with an id that no other of its kind has
   * @param title what it is called
   * @param section the id of the section a requirement belongs to; empty for other kinds
   */
  record Add(Part about, String title, String section) implements Edit {}

  /**
   * A requirement that many careers have, with its texts and with activities that lead there.
   *
   * @param about the requirement, with an id that no other has
   * @param competency what it is made of
   * @param section the id of its section
   * @param level 1 to 4, asked for on each rung
   */
  record Take(Part about, Competency competency, String section, int level) implements Edit {}

  /**
   * A part less, and with it what means nothing without it.
   *
   * @param about the part, not the whole career
   */
  record Remove(Part about) implements Edit {}

  /**
   * A part in another place among its like.
   *
   * @param about the part, not the whole career
   * @param by so many places down; up if below 0
   */
  record Move(Part about, int by) implements Edit {}

  /** The guide, which is not edited part by part, left out. */
  record DropGuide() implements Edit {
    @Override
    public Part about() {
      return Part.CAREER;
    }
  }

  /** Returns the draft after it; the same draft where it changes nothing. */
  default Draft applyTo(Draft draft) {
    return switch (this) {
      case Write(Part about, Place place, Optional<Value> value) ->
          value.map(v -> draft.with(place, v)).orElseGet(() -> draft.without(place));
      case Add add -> Adding.add(draft, add);
      case Take take -> Taking.take(draft, take);
      case Remove(Part about) -> Removing.remove(draft, about);
      case Move(Part about, int by) -> Moving.move(draft, about, by);
      case DropGuide guide -> draft.without(Place.ROOT.field("guide"));
    };
  }

  /** Returns whether more of it at once after another is one change, as typing into one field. */
  default boolean goesOn(Edit before) {
    return this instanceof Write now
        && before instanceof Write earlier
        && now.place().equals(earlier.place())
        && now.about().equals(earlier.about())
        && List.of(now, earlier).stream().allMatch(w -> w.value().filter(Edit::isChosen).isEmpty());
  }

  private static boolean isChosen(Value value) {
    return value instanceof Value.Flag;
  }
}
