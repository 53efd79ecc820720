package app.milepost.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

class ChildrenTest {

  private final List<Node> nodes =
      List.of(new Group(), new Group(), new Group(), new Group(), new Group());

  @Test
  void anyOrderIsReachedFromAnyOther() {
    Random random = new Random(7);
    ObservableList<Node> children = FXCollections.observableArrayList();
    for (int round = 0; round < 2000; round++) {
      List<Node> wanted = new ArrayList<>(nodes);
      Collections.shuffle(wanted, random);
      wanted = wanted.subList(0, random.nextInt(nodes.size() + 1));

      Children.arrange(children, wanted);

      assertThat(children).containsExactlyElementsOf(wanted);
    }
  }

  @Test
  void oneThatMovesLeavesTheOthersAlone() {
    assertThat(touched(List.of(0, 1, 2, 3, 4), List.of(1, 2, 3, 0, 4))).containsExactly(0);
    assertThat(touched(List.of(0, 1, 2, 3, 4), List.of(3, 0, 1, 2, 4))).containsExactly(3);
    assertThat(touched(List.of(0, 1, 2, 4), List.of(0, 2, 3, 4))).containsExactlyInAnyOrder(1, 3);
    assertThat(touched(List.of(0, 1, 2), List.of(0, 1, 2))).isEmpty();
  }

  private Set<Integer> touched(List<Integer> before, List<Integer> after) {
    ObservableList<Node> children = FXCollections.observableArrayList();
    before.forEach(i -> children.add(nodes.get(i)));
    Set<Integer> touched = new HashSet<>();
    children.addListener(
        (ListChangeListener<Node>)
            change -> {
              while (change.next()) {
                change.getRemoved().forEach(n -> touched.add(nodes.indexOf(n)));
                change.getAddedSubList().forEach(n -> touched.add(nodes.indexOf(n)));
              }
            });
    Children.arrange(children, after.stream().map(nodes::get).toList());
    return touched;
  }
}
