package app.milepost.ui.career.part;

import app.milepost.role.Point;
import app.milepost.ui.career.text.Disclosure;
import app.milepost.ui.career.text.Entry;
import app.milepost.ui.career.text.Expander;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.control.Column;
import java.util.List;
import javafx.scene.Node;

/** Questions, each of which opens its answer. */
public final class QuestionsPart extends Column {

  /** Makes the questions in the order given, all closed. */
  public QuestionsPart(List<Point> points, PartContext context) {
    getStyleClass().add("questions");
    points.forEach(point -> getChildren().add(question(point, context)));
  }

  private static Column question(Point point, PartContext context) {
    Disclosure question =
        new Disclosure(point.title(), point.title(), () -> new Answer(point, context));
    return new Expander(point.id(), point.title(), question, context.anchors());
  }

  /**
   * What opens.
   *
   * @param point the question
   * @param context what the answer may refer to
   */
  private record Answer(Point point, PartContext context) implements Disclosure.Content {

    @Override
    public Node node() {
      return new Entry(point.title(), context).body(point).withPanel();
    }

    @Override
    public String spoken() {
      return point.text() + " " + String.join("; ", point.items());
    }
  }
}
