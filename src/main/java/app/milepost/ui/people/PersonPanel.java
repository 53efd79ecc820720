package app.milepost.ui.people;

import app.milepost.assessment.TextLimit;
import app.milepost.ui.control.DateField;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.control.LimitedField;
import app.milepost.ui.control.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Where somebody's details are typed, and what becomes of them is said. */
final class PersonPanel extends VBox {

  private final LimitedField name = new LimitedField(TextLimit.NAME);

  PersonPanel(PersonForm form, PeopleViewModel model) {
    getStyleClass().add("person-panel");
    setId("person-panel");
    boolean isNew = form.person().isEmpty();
    name.setId("edit-name");
    name.textProperty().bindBidirectional(form.nameProperty());
    LimitedField contact = new LimitedField(TextLimit.NOTE);
    contact.setId("edit-contact");
    contact.setPromptText("Phone, mail or anything else");
    contact.textProperty().bindBidirectional(form.contactProperty());
    LimitedField tags = new LimitedField(TextLimit.NOTE);
    tags.setId("edit-tags");
    tags.setPromptText("Evening group, Spanish");
    tags.textProperty().bindBidirectional(form.tagsProperty());
    Label same = Texts.muted("");
    same.setId("same-name");
    form.nameProperty().subscribe(typed -> same.setText(model.forms().sameName(form)));
    same.visibleProperty().bind(same.textProperty().isNotEmpty());
    same.managedProperty().bind(same.visibleProperty());
    Button save = new Button(isNew ? "Add" : "Save");
    save.setId("save-person");
    save.getStyleClass().add("accent");
    save.setDefaultButton(true);
    save.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !form.isComplete() || form.onItsWayProperty().get(),
                form.nameProperty(),
                form.agreedProperty(),
                form.agreedOnProperty(),
                form.onItsWayProperty()));
    save.setOnAction(e -> model.forms().save(form));
    Button cancel = new Button("Cancel");
    cancel.setId("cancel-person");
    cancel.setCancelButton(true);
    cancel.setOnAction(e -> model.forms().cancel());
    getChildren()
        .addAll(
            Texts.heading(isNew ? "Add a person" : "Edit details"),
            field("Name", name),
            same,
            field("Contact", contact),
            field("Tags, with commas between them", tags),
            consent(form, model),
            new DataStatement(),
            new FlowPane(8, 8, save, cancel));
  }

  void takeKeyboard() {
    name.requestFocus();
    name.end();
  }

  private static Node field(String caption, LimitedField field) {
    Label label = Texts.caption(caption);
    label.setLabelFor(field);
    return new VBox(4, label, field, field.left());
  }

  private static Node consent(PersonForm form, PeopleViewModel model) {
    CheckBox agreed = new CheckBox("They agree to their data being kept");
    agreed.setId("edit-consent");
    agreed.setWrapText(true);
    agreed.setMinHeight(USE_PREF_SIZE);
    agreed.selectedProperty().bindBidirectional(form.agreedProperty());
    DateField day = new DateField();
    day.setId("edit-consent-day");
    if (!agreed.isSelected()) {
      form.agreedOnProperty().set(EnteredDate.of(Optional.of(model.followUps().today())));
    }
    day.enteredProperty().bindBidirectional(form.agreedOnProperty());
    Label label = Texts.caption("Agreed on");
    label.setLabelFor(day);
    VBox when = new VBox(4, label, day, day.problem(form.agreedProperty()));
    when.visibleProperty().bind(agreed.selectedProperty());
    when.managedProperty().bind(agreed.selectedProperty());
    return new VBox(8, agreed, when);
  }
}
