package app.milepost.ui.people;

import app.milepost.people.Details;
import app.milepost.people.Person;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which details stay when two records become one. Tags of both stay. */
public final class MergeForm {

  /** Which of the two records. */
  enum Side {
    FIRST,
    SECOND
  }

  private final Person first;
  private final Person second;
  private final int sessionsOfFirst;
  private final int sessionsOfSecond;
  private final ObjectProperty<Side> name;
  private final ObjectProperty<Side> contact;
  private final ObjectProperty<Side> consent;

  /**
   * Begins with what the record kept longer says, and with the other's where that says nothing.
   *
   * @param one of two
   * @param other the other
   * @param sessionsOfOne how many sessions there are of {@code one}
   * @param sessionsOfOther how many sessions there are of {@code other}
   */
  MergeForm(Person one, Person other, int sessionsOfOne, int sessionsOfOther) {
    boolean inOrder = one.id() < other.id();
    first = inOrder ? one : other;
    second = inOrder ? other : one;
    sessionsOfFirst = inOrder ? sessionsOfOne : sessionsOfOther;
    sessionsOfSecond = inOrder ? sessionsOfOther : sessionsOfOne;
    name = choice(first.details().name().isBlank());
    contact = choice(first.details().contact().isBlank());
    consent = choice(first.details().consent().isEmpty());
  }

  private static ObjectProperty<Side> choice(boolean firstSaysNothing) {
    return new SimpleObjectProperty<>(firstSaysNothing ? Side.SECOND : Side.FIRST);
  }

  /** Returns whoever was added first; this record stays. */
  Person first() {
    return first;
  }

  /** Returns the record that goes into the other. */
  Person second() {
    return second;
  }

  /** Returns how many sessions a side brings. */
  int sessions(Side side) {
    return side == Side.FIRST ? sessionsOfFirst : sessionsOfSecond;
  }

  /** Returns whose name stays. */
  ObjectProperty<Side> nameProperty() {
    return name;
  }

  /** Returns whose contact stays. */
  ObjectProperty<Side> contactProperty() {
    return contact;
  }

  /** Returns whose consent stays. */
  ObjectProperty<Side> consentProperty() {
    return consent;
  }

  /** Returns what the record will say. */
  Details details() {
    List<String> tags =
        Stream.concat(first.details().tags().stream(), second.details().tags().stream()).toList();
    return new Details(
        chosen(name, Details::name),
        chosen(contact, Details::contact),
        tags,
        chosen(consent, Details::consent));
  }

  private <T> T chosen(ObjectProperty<Side> choice, Function<Details, T> what) {
    return what.apply((choice.get() == Side.FIRST ? first : second).details());
  }
}
