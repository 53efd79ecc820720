package app.milepost.ui.career.text;

import app.milepost.role.Box;
import app.milepost.role.Fact;
import app.milepost.role.Point;
import app.milepost.role.Requirement;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.GuideLabels;
import java.util.List;
import javafx.scene.layout.Region;

/** One thing the guide tells: its title, and below it whatever there is to tell. */
public final class Entry extends Column {

  private static final String NO_VALUE = "Not in our sources";

  private final String name;
  private final PartContext context;
  private Region panel = new Region();

  /**
   * Makes an entry without anything below its title.
   *
   * @param name what it is called
   * @param context what it may refer to
   */
  public Entry(String name, PartContext context) {
    this.name = name;
    this.context = context;
    getStyleClass().add("entry");
    panel.setManaged(false);
  }

  /** Returns an entry that shows all of a point. */
  public static Entry of(Point point, PartContext context) {
    Entry entry = new Entry(point.title(), context).at(point.id());
    Lines.add(entry, Texts::heading, point.title());
    return entry.body(point);
  }

  /** Returns the entry, to be found under the pack's name for it. */
  public Entry at(String id) {
    setId("entry-" + id);
    context.anchors().put(Anchors.guide(id), this, name);
    return this;
  }

  /** Adds all of a point but its title. */
  public Entry body(Point point) {
    Lines.add(this, Texts::body, point.text());
    items(point.toTick().stream().map(Box::text).toList());
    return rest(point);
  }

  /** Adds what belongs to a point besides its words. */
  public Entry rest(Point point) {
    facts(context.references().statements(point.facts()));
    return requirements(GuideLabels.SKILLS + ":", point.requirements())
        .conflicts(point.conflicts());
  }

  Entry items(List<String> items) {
    if (!items.isEmpty()) {
      Column list = new Column();
      list.getStyleClass().add("items");
      items.forEach(item -> list.getChildren().add(Texts.body(item)));
      getChildren().add(list);
    }
    return this;
  }

  /** Adds a list under a heading, and nothing where it is empty. */
  public Entry list(String heading, List<String> items) {
    if (!items.isEmpty()) {
      getChildren().add(Texts.caption(heading));
      items(items);
    }
    return this;
  }

  /** Adds facts, or that there is none. */
  public Entry known(String heading, List<Fact> facts) {
    getChildren().add(Texts.caption(heading));
    if (facts.isEmpty()) {
      getChildren().add(Texts.body(NO_VALUE));
    }
    return facts(context.references().statements(facts));
  }

  private Entry facts(List<Statement> facts) {
    facts.forEach(fact -> getChildren().add(new FactLines(fact)));
    return this;
  }

  /** Adds links to requirements. */
  public Entry requirements(String lead, List<String> ids) {
    List<Requirement> found = context.references().requirements(ids);
    if (!found.isEmpty()) {
      getChildren().add(RequirementLinks.line(lead, found, name, context.jump()));
    }
    return this;
  }

  /** Adds marks for what contradicts the entry; {@link #panel} is where they open. */
  public Entry conflicts(List<String> ids) {
    List<Figure> found = context.references().conflicts(ids);
    if (!found.isEmpty()) {
      ConflictMarks marks = new ConflictMarks(found, name, context.anchors());
      getChildren().add(marks.marks());
      panel = marks.panels();
    }
    return this;
  }

  /** Returns what opens below the entry; takes no room while it is not managed. */
  public Region panel() {
    return panel;
  }

  /** Returns the entry with its panel right below it, for places without a grid. */
  public Region withPanel() {
    return new Column(this, panel);
  }
}
