package app.milepost.ui.career.part;

import app.milepost.role.Part;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.EqualCells;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Em;
import app.milepost.ui.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A table. Each row can be heard as a sentence. Where the columns would get too narrow to read,
 * each row becomes a short list.
 */
public final class TableBox extends Column {

  /** Letters a column needs. */
  private static final double NARROWEST = 11;

  private final List<String> columns;
  private final List<Part.Row> rows;
  private final Anchors anchors;
  private final List<Column> shown = new ArrayList<>();

  /**
   * Makes the table.
   *
   * @param columns headings; the first stands above the titles of the rows
   */
  public TableBox(List<String> columns, List<Part.Row> rows, Anchors anchors) {
    this.columns = columns;
    this.rows = rows;
    this.anchors = anchors;
    getStyleClass().add("table-box");
    Label ruler = Texts.body("");
    ruler.setManaged(false);
    ruler.setVisible(false);
    EqualCells head = line(columns.stream().map(Texts::caption).toList());
    head.getStyleClass().add("table-head");
    getChildren().addAll(ruler, head);
    rows.forEach(row -> getChildren().add(row(row)));
    Em.narrower(this, ruler, NARROWEST * columns.size()).subscribe(narrow -> arrange(narrow, head));
  }

  private Column row(Part.Row row) {
    Column holder = new Column();
    holder.getStyleClass().add("table-row");
    holder.setId("entry-" + row.id());
    holder.setAccessibleRole(AccessibleRole.TEXT);
    holder.setAccessibleText(sentence(row));
    anchors.put(Anchors.guide(row.id()), holder, sentence(row));
    shown.add(holder);
    return holder;
  }

  private void arrange(boolean narrow, EqualCells head) {
    head.setVisible(!narrow);
    head.setManaged(!narrow);
    for (int i = 0; i < rows.size(); i++) {
      shown.get(i).getChildren().setAll(narrow ? list(rows.get(i)) : List.of(across(rows.get(i))));
    }
  }

  private static EqualCells across(Part.Row row) {
    List<Label> cells = new ArrayList<>();
    cells.add(Texts.heading(row.title()));
    row.cells().forEach(cell -> cells.add(Texts.body(cell)));
    return line(cells);
  }

  private static EqualCells line(List<Label> cells) {
    cells.forEach(cell -> cell.setAlignment(Pos.TOP_LEFT));
    return new EqualCells(cells);
  }

  private List<Region> list(Part.Row row) {
    List<Region> lines = new ArrayList<>();
    lines.add(Texts.heading(row.title()));
    for (int i = 0; i < row.cells().size(); i++) {
      lines.add(new Column(Texts.caption(columns.get(i + 1)), Texts.body(row.cells().get(i))));
    }
    return lines;
  }

  private String sentence(Part.Row row) {
    return IntStream.range(0, row.cells().size())
        .mapToObj(i -> columns.get(i + 1) + ": " + row.cells().get(i))
        .collect(Collectors.joining("; ", row.title() + ". ", "."));
  }
}
