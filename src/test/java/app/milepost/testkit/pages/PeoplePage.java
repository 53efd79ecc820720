package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

/** The list of people, by keyboard. */
public final class PeoplePage {

  private final AppDriver app;

  /** Expects the page in front. */
  public PeoplePage(AppDriver app) {
    this.app = app;
  }

  /** Brings the page to the front. */
  public static PeoplePage open(AppDriver app) {
    app.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
    return new PeoplePage(app);
  }

  /** Adds somebody and waits until they are in the list. */
  public void add(String name) {
    awaitList();
    app.chord(KeyCode.CONTROL, KeyCode.N);
    app.write(name);
    app.type(KeyCode.ENTER);
    app.await(() -> names().contains(name));
  }

  /** Adds somebody with all details and waits until they are in the list. */
  public void add(String name, String contact, String tags) {
    awaitList();
    app.chord(KeyCode.CONTROL, KeyCode.N);
    app.write(name);
    app.type(KeyCode.TAB);
    app.write(contact);
    app.type(KeyCode.TAB);
    app.write(tags);
    app.type(KeyCode.ENTER);
    app.await(() -> names().contains(name));
  }

  private void awaitList() {
    app.await(() -> app.find("#empty-title").isPresent());
    app.await(() -> !app.text("#empty-title").startsWith("Opening"));
  }

  /** Finds somebody and opens the first who is found. */
  public void openFirst(String word) {
    app.chord(KeyCode.CONTROL, KeyCode.F);
    app.write(word);
    app.type(KeyCode.ENTER);
    app.await(() -> app.find("#client-name").isPresent() && !client().equals("No client chosen"));
    app.await(() -> app.find("#session-state").isPresent());
  }

  /** Waits until a client's answers are on screen. */
  public void awaitClient(String name) {
    app.await(() -> client().equals(name));
  }

  /** Returns the client's name in the header. */
  public String client() {
    return app.text("#client-name");
  }

  /** Types a word, wherever the keyboard is on the page. */
  public void type(String word) {
    app.write(word);
    app.settle();
  }

  /** Empties the field in which words are looked for. */
  public void clear() {
    app.chord(KeyCode.CONTROL, KeyCode.F);
    app.type(KeyCode.ESCAPE);
  }

  /** Returns the names in the list, from top to bottom; none while a form is in its place. */
  public List<String> names() {
    return app.find("#people-table")
        .filter(Node::isVisible)
        .map(n -> (TableView<?>) n)
        .map(table -> cells(table, table.getColumns().getFirst()))
        .orElse(List.of());
  }

  /** Returns what a column says of everybody in the list, as far as cells are text. */
  public List<String> cells(String columnId) {
    TableView<?> table = (TableView<?>) app.find("#people-table").orElseThrow();
    return table.getColumns().stream()
        .filter(c -> columnId.equals(c.getId()))
        .findFirst()
        .map(c -> cells(table, c))
        .orElseThrow(() -> new AssertionError("no " + columnId));
  }

  private List<String> cells(TableView<?> table, TableColumn<?, ?> column) {
    return app.robot().from(table).lookup(".table-cell").queryAll().stream()
        .map(TableCell.class::cast)
        .filter(cell -> column.equals(cell.getTableColumn()) && !cell.isEmpty())
        .sorted(Comparator.comparingInt(cell -> cell.getIndex()))
        .map(cell -> cell.getText().isEmpty() ? cell.getAccessibleText() : cell.getText())
        .toList();
  }

  /** Returns what was done last. */
  public String message() {
    return app.text("#people-message");
  }

  /** Returns what is typed in a field. */
  public String typed(String selector) {
    return app.find(selector).map(n -> ((TextInputControl) n).getText()).orElseThrow();
  }
}
