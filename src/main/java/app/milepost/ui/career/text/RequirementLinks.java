package app.milepost.ui.career.text;

import app.milepost.role.Requirement;
import app.milepost.ui.control.OneTabStop;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** The requirements an entry names, each a small button that leads to it on this page. */
final class RequirementLinks {

  private RequirementLinks() {}

  /**
   * Returns the line of buttons.
   *
   * @param lead what the requirements are to the entry
   * @param requirements at least one
   * @param about the entry, heard after each requirement
   * @param jump goes to an anchor
   */
  static Region line(
      String lead, List<Requirement> requirements, String about, Consumer<String> jump) {
    List<Region> items = new ArrayList<>();
    items.add(Texts.caption(lead));
    List<Hyperlink> links = requirements.stream().map(r -> link(r, about, jump)).toList();
    items.addAll(links);
    OneTabStop.among(links);
    WrapLine line = new WrapLine(8, items.toArray(Region[]::new));
    line.getStyleClass().add("links");
    return line;
  }

  private static Hyperlink link(Requirement requirement, String about, Consumer<String> jump) {
    Hyperlink link = new Hyperlink(requirement.title());
    link.getStyleClass().add("requirement-link");
    link.setWrapText(true);
    link.setAccessibleText("%s, skill for %s".formatted(requirement.title(), about));
    link.setOnAction(e -> {
      link.setVisited(false);
      jump.accept(Anchors.requirement(requirement.id()));
    });
    return link;
  }
}
