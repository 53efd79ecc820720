package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BookmarksTest {

  private static final Heading A = new Heading("guide:a", "A");
  private static final Heading B = new Heading("guide:b", "B");

  private final Bookmarks bookmarks = new Bookmarks();

  @Test
  void thereIsNoPageBeforeTheFirstAndNoneAfterTheLast() {
    assertThat(bookmarks.current()).isEmpty();
    bookmarks.show(List.of(A, B));
    assertThat(bookmarks.current()).contains(A);
    assertThat(bookmarks.step(-1)).isEmpty();
    assertThat(bookmarks.step(1)).contains(B);
    bookmarks.turnTo(B);
    assertThat(bookmarks.step(1)).isEmpty();
  }

  @Test
  void eachPageKeepsItsOwnPlaceUntilOthersAreShown() {
    bookmarks.show(List.of(A, B));
    bookmarks.leave(120);
    bookmarks.turnTo(B);
    bookmarks.leave(30);
    assertThat(bookmarks.place(A)).isEqualTo(120);
    assertThat(bookmarks.place(B)).isEqualTo(30);
    bookmarks.show(List.of(B, A));
    assertThat(bookmarks.place(A)).isZero();
  }
}
