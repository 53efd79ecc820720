package app.milepost.ui.career.text;

import app.milepost.format.PackLibrary;
import app.milepost.role.RolePack;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;

/**
 * The careers there are packs for.
 *
 * @param entries what was found, empty until it is known
 * @param open shows another career in place of this one
 */
public record OtherCareers(
    ObservableValue<List<PackLibrary.Entry>> entries, Consumer<RolePack> open) {

  /** Returns the pack of that id, if there is one that can be used. */
  public Optional<RolePack> find(String id) {
    return entries.getValue().stream()
        .flatMap(
            e -> e instanceof PackLibrary.Entry.Usable u ? Stream.of(u.pack()) : Stream.empty())
        .filter(pack -> pack.id().equals(id))
        .findFirst();
  }
}
