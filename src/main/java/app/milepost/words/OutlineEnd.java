package app.milepost.words;

import app.milepost.role.KeyFact;
import app.milepost.role.Link;
import app.milepost.words.GuideOutline.Entry;
import app.milepost.words.GuideOutline.Group;
import app.milepost.words.GuideOutline.Line;
import app.milepost.words.GuideOutline.Part;
import app.milepost.words.GuideOutline.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What ends a chapter: what is doubtful in it, and where one can look further.
 *
 * @param remarks what is doubtful
 * @param conflicts those that are marked nowhere
 * @param basis what its texts rest on
 * @param links where one can look further
 */
record OutlineEnd(
    List<String> remarks, List<KeyFact> conflicts, List<Line> basis, List<Link> links) {

  List<Part> parts(String id, Function<KeyFact, Entry> figure) {
    List<Part> parts = new ArrayList<>();
    if (!remarks.isEmpty() || !conflicts.isEmpty() || !basis.isEmpty()) {
      List<Entry> entries = new ArrayList<>(conflicts.stream().map(figure).toList());
      if (!basis.isEmpty()) {
        entries.add(new Entry(id + "-basis", "", "", List.of(), basis));
      }
      parts.add(part(id + "-about", ConflictWords.ABOUT, String.join(" ", remarks), entries));
    }
    if (!links.isEmpty()) {
      List<Line> pages = links.stream().map(link -> new Line(link.title(), link.url())).toList();
      Entry entry = new Entry(id + "-links", "", "", List.of(), pages);
      parts.add(part(id + "-further", ConflictWords.FURTHER, "", List.of(entry)));
    }
    return parts;
  }

  private static Part part(String id, String title, String summary, List<Entry> entries) {
    List<Group> groups = entries.isEmpty() ? List.of() : List.of(new Group("", entries));
    return new Part(id, title, summary, Shape.PLAIN, "", groups);
  }
}
