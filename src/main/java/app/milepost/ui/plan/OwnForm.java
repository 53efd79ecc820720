package app.milepost.ui.plan;

import app.milepost.assessment.TextLimit;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.ActivityKind;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Choice;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.LimitedField;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.ActivityWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Adds an activity of one's own to those of the career. */
final class OwnForm extends TitledPart {

  private static final String BEGIN = "Add an activity of your own";
  private static final String GO_ON = "Go on with the activity you began";

  private final PlanViewModel model;
  private final Supplier<Optional<RolePack>> pack;
  private final ToggleButton open = new ToggleButton(BEGIN);
  private final Column form = new Column();
  private final LimitedField title = new LimitedField(TextLimit.NAME);
  private final Choice<ActivityKind> kind = new Choice<>("own-kind", "Sort of activity", k -> {});
  private final TextField hours = new TextField();
  private final TextField weeks = new TextField();
  private final TextField cost = new TextField();
  private final LimitedField how = new LimitedField(TextLimit.NOTE);
  private final Column lifts = new Column();
  private final Label problem = Texts.caption("");
  private int rows;

  /**
   * Makes a closed form.
   *
   * @param pack the career planned for, once it is there
   */
  OwnForm(PlanViewModel model, Supplier<Optional<RolePack>> pack) {
    super("Something that is not listed", "A course you know of, a task at your workplace.");
    this.model = model;
    this.pack = pack;
    setId("plan-own");
    open.setId("own-open");
    open.selectedProperty().addListener((o, before, now) -> show(now));
    kind.offer(
        Arrays.stream(ActivityKind.values())
            .map(k -> new Choice.Option<>(k, ActivityWords.kind(k)))
            .toList());
    kind.show(ActivityKind.STUDY);
    lifts.getStyleClass().add("rows");
    problem.setId("own-problem");
    problem.getStyleClass().add("problem");
    Button more = new Button("One more skill");
    more.setId("own-more");
    more.setOnAction(e -> pack.get().ifPresent(this::addRow));
    Button save = new Button("Add it");
    save.setId("own-save");
    save.getStyleClass().add("accent");
    save.setOnAction(e -> add());
    Button cancel = new Button("Cancel");
    cancel.setId("own-cancel");
    cancel.setOnAction(e -> close());
    form.getStyleClass().add("own-form");
    form.getChildren()
        .addAll(
            labelled("What is it?", "own-title", title),
            title.left(),
            new FlowPane(
                16,
                8,
                labelled("Sort", "own-kind", kind),
                labelled("Hours", "own-hours", hours),
                labelled("Weeks at least", "own-weeks", weeks),
                labelled("Costs at most", "own-cost", cost)),
            Texts.muted("What it brings"),
            lifts,
            more,
            labelled("How do you begin, and how do you know it is done?", "own-how", how),
            how.left(),
            problem,
            new FlowPane(8, 8, save, cancel));
    getChildren().addAll(open, form);
    show(false);
  }

  private static Node labelled(String words, String id, Region field) {
    Label label = new Label(words);
    label.setLabelFor(field);
    field.setId(id);
    field.setAccessibleText(words);
    if (field instanceof TextField text && !(field instanceof LimitedField)) {
      text.setPrefColumnCount(6);
    }
    Column column = new Column(label, field);
    column.getStyleClass().add("field");
    return column;
  }

  private void show(boolean wanted) {
    Children.show(form, wanted);
    Children.show(problem, false);
    open.setText(!wanted && hasTyped() ? GO_ON : BEGIN);
    if (wanted) {
      if (!hasTyped()) {
        clear();
        kind.show(ActivityKind.STUDY);
        pack.get().ifPresent(this::addRow);
      }
      title.requestFocus();
    }
  }

  private void addRow(RolePack of) {
    rows++;
    List<Requirement> asked = of.requirements();
    LiftRow[] row = new LiftRow[1];
    row[0] = new LiftRow(rows, asked, () -> lifts.getChildren().remove(row[0]));
    lifts.getChildren().add(row[0]);
  }

  private OwnActivity typed() {
    return new OwnActivity(
        title.getText(),
        kind.getValue().value(),
        hours.getText(),
        weeks.getText(),
        cost.getText(),
        how.getText(),
        lifts.getChildren().stream().flatMap(row -> ((LiftRow) row).lift().stream()).toList());
  }

  /** Returns whether something is filled in and not added yet. */
  boolean hasTyped() {
    return typed().isBegun();
  }

  /** Returns why what is filled in can't be added, if so. */
  Optional<String> problem() {
    return typed().problem();
  }

  /** Returns whether the career is there to which something can be added. */
  boolean canAdd() {
    return pack.get().isPresent();
  }

  /** Adds what is filled in; says what is wrong with it where it can't be added. */
  void add() {
    pack.get().ifPresent(this::save);
  }

  /** Has the keyboard in the form, in sight. */
  void bring() {
    open.setSelected(true);
    title.requestFocus();
    PageScroll.around(this).ifPresent(page -> page.bringAtOnce(this));
  }

  private void save(RolePack of) {
    OwnActivity typed = typed();
    Optional<String> wrong = typed.problem();
    problem.setText(wrong.orElse(""));
    Children.show(problem, wrong.isPresent());
    if (wrong.isEmpty()) {
      PlanChoices choices = model.choices();
      Activity added = typed.activity(of, choices.own());
      model.decide(choices.adding(added));
      close();
    }
  }

  /** Lets go of what was typed for somebody else. */
  void forget() {
    clear();
    open.setSelected(false);
    show(false);
  }

  private void clear() {
    for (TextField field : List.of(title, hours, weeks, cost, how)) {
      field.clear();
    }
    lifts.getChildren().clear();
    rows = 0;
  }

  private void close() {
    clear();
    open.setSelected(false);
    open.requestFocus();
  }
}
