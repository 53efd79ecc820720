package app.milepost.ui.people;

import app.milepost.people.Person;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Texts;
import app.milepost.words.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Shows two records that are to become one, and lets a person choose whose details stay. */
final class MergePanel extends VBox {

  private static final String NOTHING = "Nothing";

  private final MergeForm form;

  MergePanel(MergeForm form, PeopleViewModel model) {
    this.form = form;
    getStyleClass().add("person-panel");
    setId("merge-panel");
    Button merge = new Button("Merge");
    merge.setId("merge-agree");
    merge.getStyleClass().add("accent");
    merge.setOnAction(e -> model.forms().save(form));
    Button cancel = new Button("Cancel");
    cancel.setId("merge-cancel");
    cancel.setCancelButton(true);
    cancel.setOnAction(e -> model.forms().cancel());
    getChildren()
        .addAll(
            Texts.heading("Make one record of two"),
            Texts.body(
                PersonWords.merged(
                    form.sessions(MergeForm.Side.FIRST), form.sessions(MergeForm.Side.SECOND))),
            choice("Which name stays?", "name", form.nameProperty(), Person::name),
            choice(
                "Which contact stays?",
                "contact",
                form.contactProperty(),
                p -> p.details().contact()),
            choice(
                "Which consent stays?",
                "consent",
                form.consentProperty(),
                p -> p.details().consent().map(d -> "Agreed on " + Numbers.date(d)).orElse("")),
            new VBox(4, Texts.caption("Tags of both stay"), Texts.body(tags())),
            Texts.muted(
                "You can take this back with %s until Milepost is closed or locked."
                    .formatted(Shortcut.UNDO.key())),
            new FlowPane(8, 8, merge, cancel));
  }

  private String tags() {
    List<String> tags = form.details().tags();
    return tags.isEmpty() ? NOTHING : String.join(", ", tags);
  }

  /** Only what differs is a choice. */
  private Node choice(
      String question,
      String id,
      ObjectProperty<MergeForm.Side> choice,
      Function<Person, String> what) {
    VBox box = new VBox(4, Texts.caption(question));
    List<String> said = Stream.of(form.first(), form.second()).map(what).toList();
    if (said.getFirst().equals(said.getLast())) {
      box.getChildren().add(Texts.body(said.getFirst().isBlank() ? NOTHING : said.getFirst()));
      return box;
    }
    ToggleGroup group = new ToggleGroup();
    for (MergeForm.Side side : MergeForm.Side.values()) {
      String words = side == MergeForm.Side.FIRST ? said.getFirst() : said.getLast();
      RadioButton button = new RadioButton(words.isBlank() ? NOTHING : words);
      button.setId("merge-%s-%s".formatted(id, side.name().toLowerCase(Locale.ROOT)));
      button.setWrapText(true);
      button.setToggleGroup(group);
      button.setSelected(choice.get() == side);
      button.setAccessibleText(question + " " + button.getText());
      button.setOnAction(e -> choice.set(side));
      box.getChildren().add(button);
    }
    return box;
  }

  void takeKeyboard() {
    lookup("#merge-agree").requestFocus();
  }
}
