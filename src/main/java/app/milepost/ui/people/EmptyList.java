package app.milepost.ui.people;

import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.PeopleFilter;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** In place of the list while it has nobody: why, and what to do. */
final class EmptyList extends VBox {

  private final Label title = Texts.pageTitle("");
  private final Label words = Texts.body("");
  private final Button add = new Button("Add a person");
  private final Button all = new Button("Show everybody");

  EmptyList(PeopleViewModel model) {
    getStyleClass().addAll("empty-list");
    setAlignment(Pos.TOP_CENTER);
    title.setId("empty-title");
    add.setId("add-first");
    add.getStyleClass().add("accent");
    add.setOnAction(e -> model.forms().add());
    all.setId("show-everybody");
    all.setOnAction(e -> {
      model.unpick();
      model.look("");
      model.tag(Optional.empty());
      model.keep(PeopleFilter.Kept.ALL);
    });
    VBox card = new VBox(title, words, new FlowPane(8, 8, add, all));
    card.getStyleClass().add("card-column");
    getChildren().add(card);
  }

  /** Says why there is nobody. */
  void show(Listing listing) {
    boolean ready = listing.state() == Listing.State.READY;
    boolean nobodyAtAll = ready && listing.all() == 0;
    offer(add, ready);
    offer(all, ready && !nobodyAtAll);
    List<String> says = says(listing);
    title.setText(says.getFirst());
    words.setText(says.getLast());
    String typed = listing.filter().typed().strip();
    add.setText(nobodyAtAll || typed.isEmpty() ? "Add a person" : "Add “%s”".formatted(typed));
  }

  void takeKeyboard() {
    add.requestFocus();
  }

  private static List<String> says(Listing listing) {
    PeopleFilter filter = listing.filter();
    if (listing.state() == Listing.State.LOADING) {
      return List.of("Opening your list of people…", "");
    }
    if (listing.state() == Listing.State.FAILED) {
      return List.of("Your list of people could not be read", "What went wrong is said above.");
    }
    if (listing.all() == 0) {
      return List.of(
          "No people yet",
          "Add the first person you work with. You then rate together, keep notes and see how they"
              + " change. Everything stays on this computer.");
    }
    if (!filter.typed().isBlank()) {
      return List.of(
          "Nobody found",
          "Nobody here has “%s” in their name, contact or tags. Check the spelling, or look among"
                  .formatted(filter.typed().strip())
              + " everybody.");
    }
    return List.of(
        filter.kept() == PeopleFilter.Kept.ARCHIVED ? "Nobody is archived" : "Nobody here",
        "Nobody matches what you have chosen above.");
  }

  private static void offer(Button button, boolean offered) {
    button.setVisible(offered);
    button.setManaged(offered);
  }
}
