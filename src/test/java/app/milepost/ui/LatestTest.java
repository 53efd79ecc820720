package app.milepost.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LatestTest {

  private final Latest latest = new Latest();
  private final List<String> taken = new ArrayList<>();
  private final Consumer<String> take = taken::add;

  @Test
  void anAnswerThatArrivesForAnEarlierWishIsDropped() {
    Latest.Wish first = latest.next();
    Latest.Wish second = latest.next();

    first.only(take).accept("first");
    second.only(take).accept("second");

    assertThat(taken).containsExactly("second");
    assertThat(first.isLatest()).isFalse();
    assertThat(second.isLatest()).isTrue();
  }

  @Test
  void moreThatBelongsToAWishIsTakenUntilTheNext() {
    Latest.Wish more = latest.current();
    more.only(take).accept("one");
    latest.current().only(take).accept("two");
    latest.next();
    more.only(take).accept("three");

    assertThat(taken).containsExactly("one", "two");
  }
}
