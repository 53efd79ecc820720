package app.milepost.ui.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * A list on screen whose rows stay while the things they show stay, so that a change costs what has
 * changed and an open explanation stays open.
 *
 * @param <T> what a row shows
 * @param <R> a row
 */
public final class KeptRows<T, R extends Node> {

  private final Pane pane;
  private final Function<T, String> key;
  private final Supplier<R> maker;
  private final BiConsumer<R, T> shower;
  private Map<String, Row<T, R>> rows = new HashMap<>();

  /**
   * Makes an empty list.
   *
   * @param pane where rows go, one below the other
   * @param key tells things apart, the same before and after a change
   * @param maker makes an empty row
   * @param shower lets a row show a thing
   */
  public KeptRows(Pane pane, Function<T, String> key, Supplier<R> maker, BiConsumer<R, T> shower) {
    this.pane = pane;
    this.key = key;
    this.maker = maker;
    this.shower = shower;
  }

  /** Shows other things, each at most once. */
  public void show(List<T> things) {
    Map<String, Row<T, R>> kept = new HashMap<>();
    List<R> inOrder = new ArrayList<>();
    for (T thing : things) {
      String id = key.apply(thing);
      Row<T, R> row = row(Optional.ofNullable(rows.get(id)), thing);
      kept.put(id, row);
      inOrder.add(row.node());
    }
    rows = kept;
    Children.arrange(pane.getChildren(), inOrder);
  }

  private Row<T, R> row(Optional<Row<T, R>> before, T thing) {
    if (before.isPresent() && before.get().thing().equals(thing)) {
      return before.get();
    }
    R node = before.map(Row::node).orElseGet(maker);
    shower.accept(node, thing);
    return new Row<>(thing, node);
  }

  /** A row and what it shows. */
  private record Row<T, R>(T thing, R node) {}
}
