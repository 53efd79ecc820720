package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.OpenChapter;
import app.milepost.ui.career.text.Heading;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class BookmarksTest {

  private static final Heading A = new Heading("guide:a", "A");
  private static final Heading B = new Heading("guide:b", "B");

  private final ObjectProperty<Optional<OpenChapter>> last =
      new SimpleObjectProperty<>(Optional.empty());

  private final Bookmarks bookmarks = new Bookmarks(last);

  @Test
  void thereIsNoPageBeforeTheFirstAndNoneAfterTheLast() {
    assertThat(bookmarks.current()).isEmpty();
    bookmarks.show("baker", List.of(A, B));
    assertThat(bookmarks.current()).contains(A);
    assertThat(bookmarks.step(-1)).isEmpty();
    assertThat(bookmarks.step(1)).contains(B);
    bookmarks.turnTo(B);
    assertThat(bookmarks.step(1)).isEmpty();
  }

  @Test
  void eachPageKeepsItsOwnPlaceUntilOthersAreShown() {
    bookmarks.show("baker", List.of(A, B));
    bookmarks.leave(120);
    bookmarks.turnTo(B);
    bookmarks.leave(30);
    assertThat(bookmarks.place(A)).isEqualTo(120);
    assertThat(bookmarks.place(B)).isEqualTo(30);
    bookmarks.show("baker", List.of(B, A));
    assertThat(bookmarks.place(A)).isZero();
  }

  @Test
  void thePageThatWasOpenLastIsOpenedAgainWhereItIsStillThere() {
    bookmarks.show("baker", List.of(A, B));
    bookmarks.turnTo(B);
    assertThat(last.get()).contains(new OpenChapter("baker", "guide:b"));

    Bookmarks later = new Bookmarks(last);
    later.show("baker", List.of(A, B));
    assertThat(later.current()).contains(B);
    later.show("clerk", List.of(A, B));
    assertThat(later.current()).as("of another career").contains(A);
    last.set(Optional.of(new OpenChapter("clerk", "guide:gone")));
    later.show("clerk", List.of(A, B));
    assertThat(later.current()).as("gone").contains(A);
    later.clear();
    assertThat(later.current()).isEmpty();
  }
}
