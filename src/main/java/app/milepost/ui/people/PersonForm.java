package app.milepost.ui.people;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.ui.control.EnteredDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is being typed about somebody. */
public final class PersonForm {

  private final Optional<Person> person;
  private final Details before;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty contact = new SimpleStringProperty("");
  private final StringProperty tags = new SimpleStringProperty("");
  private final BooleanProperty agreed = new SimpleBooleanProperty();
  private final ObjectProperty<EnteredDate> agreedOn;
  private final BooleanProperty onItsWay = new SimpleBooleanProperty();

  private PersonForm(Optional<Person> person, Details before) {
    this.person = person;
    this.before = before;
    name.set(before.name());
    contact.set(before.contact());
    tags.set(String.join(", ", before.tags()));
    agreed.set(before.consent().isPresent());
    agreedOn = new SimpleObjectProperty<>(EnteredDate.of(before.consent()));
  }

  /**
   * Returns a form for somebody new.
   *
   * @param name what is known of their name already, may be empty
   */
  static PersonForm adding(String name) {
    PersonForm form = new PersonForm(Optional.empty(), Details.NONE);
    form.name.set(name);
    return form;
  }

  /** Returns a form with what is known about somebody. */
  static PersonForm editing(Person person) {
    return new PersonForm(Optional.of(person), person.details());
  }

  /** Returns whom it is about; empty for somebody new. */
  Optional<Person> person() {
    return person;
  }

  /** Returns the name. */
  StringProperty nameProperty() {
    return name;
  }

  /** Returns how to reach them. */
  StringProperty contactProperty() {
    return contact;
  }

  /** Returns the tags, with commas between them. */
  StringProperty tagsProperty() {
    return tags;
  }

  /** Returns whether they agreed to their data being kept. */
  BooleanProperty agreedProperty() {
    return agreed;
  }

  /** Returns when they did; means nothing while they did not. */
  ObjectProperty<EnteredDate> agreedOnProperty() {
    return agreedOn;
  }

  /** Returns whether what it says is on its way to disk. */
  BooleanProperty onItsWayProperty() {
    return onItsWay;
  }

  /** Returns what the form says. */
  Details details() {
    List<String> words = Arrays.asList(tags.get().split(",", -1));
    Optional<LocalDate> consent = agreedOn.get().day().filter(day -> agreed.get());
    return new Details(name.get().strip(), contact.get().strip(), words, consent);
  }

  /** Returns whether something would be lost if the form were closed. */
  boolean isChanged() {
    return lacksDay() || !details().equals(before);
  }

  /** Returns whose details they are, as far as that is known. */
  String whose() {
    String now = name.get().strip();
    String known = now.isEmpty() ? before.name() : now;
    return !known.isEmpty() ? known : person.isEmpty() ? "somebody new" : PersonWords.name("");
  }

  /** Returns whether it can be saved: there is a name, and a day of consent if they agreed. */
  boolean isComplete() {
    return lacking().isEmpty();
  }

  /** Returns what has to be typed before it can be saved, if anything. */
  Optional<String> lacking() {
    return name.get().isBlank()
        ? Optional.of("a name")
        : Optional.of("the day they agreed on").filter(day -> lacksDay());
  }

  private boolean lacksDay() {
    return agreed.get() && agreedOn.get().day().isEmpty();
  }
}
