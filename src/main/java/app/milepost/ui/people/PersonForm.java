package app.milepost.ui.people;

import app.milepost.people.Details;
import app.milepost.people.Person;
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
  private final ObjectProperty<Optional<LocalDate>> consent;
  private final BooleanProperty onItsWay = new SimpleBooleanProperty();

  private PersonForm(Optional<Person> person, Details before) {
    this.person = person;
    this.before = before;
    name.set(before.name());
    contact.set(before.contact());
    tags.set(String.join(", ", before.tags()));
    consent = new SimpleObjectProperty<>(before.consent());
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

  /** Returns the day they agreed to their data being kept. */
  ObjectProperty<Optional<LocalDate>> consentProperty() {
    return consent;
  }

  /** Returns whether what it says is on its way to disk. */
  BooleanProperty onItsWayProperty() {
    return onItsWay;
  }

  /** Returns what the form says. */
  Details details() {
    List<String> words = Arrays.asList(tags.get().split(",", -1));
    return new Details(name.get().strip(), contact.get().strip(), words, consent.get());
  }

  /** Returns whether something would be lost if the form were closed. */
  boolean isChanged() {
    return !details().equals(before);
  }

  /** Returns whose details they are, as far as that is known. */
  String whose() {
    String now = name.get().strip();
    String known = now.isEmpty() ? before.name() : now;
    return !known.isEmpty() ? known : person.isEmpty() ? "somebody new" : PersonWords.name("");
  }

  /** Returns whether there is a name. */
  boolean isComplete() {
    return !name.get().isBlank();
  }
}
