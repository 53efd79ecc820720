package app.milepost.ui.report;

import app.milepost.ui.control.Children;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
final class KeptRows<T, R extends Node> {

  private final Pane pane;
  private final Function<T, String> key;
  private final Supplier<R> maker;
  private final BiConsumer<R, T> shower;
  private Map<String, R> rows = new HashMap<>();

  /**
   * Makes an empty list.
   *
   * @param pane where rows go, one below the other
   * @param key tells things apart, the same before and after a change
   * @param maker makes an empty row
   * @param shower lets a row show a thing
   */
  KeptRows(Pane pane, Function<T, String> key, Supplier<R> maker, BiConsumer<R, T> shower) {
    this.pane = pane;
    this.key = key;
    this.maker = maker;
    this.shower = shower;
  }

  void show(List<T> things) {
    Map<String, R> kept = new HashMap<>();
    for (T thing : things) {
      String id = key.apply(thing);
      R row = rows.getOrDefault(id, null);
      if (row == null) {
        row = maker.get();
      }
      shower.accept(row, thing);
      kept.put(id, row);
    }
    rows = kept;
    List<R> inOrder = things.stream().map(key).map(kept::get).toList();
    Children.arrange(pane.getChildren(), inOrder);
  }
}
