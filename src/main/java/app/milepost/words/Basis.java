package app.milepost.words;

import app.milepost.role.Chapter;
import app.milepost.role.Part;
import app.milepost.words.GuideOutline.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What the texts of a chapter rest on. */
public final class Basis {

  private static final String LABEL = "Based on";

  private Basis() {}

  /**
   * Returns the sources, once where all parts rest on the same ones, else for the parts of each.
   *
   * @param name what to call a source, by its id
   */
  public static List<Line> of(Chapter chapter, UnaryOperator<String> name) {
    Map<List<String>, List<String>> parts = new LinkedHashMap<>();
    for (Part part : chapter.parts()) {
      Part.Heading heading = part.heading();
      if (!heading.sources().isEmpty()) {
        parts
            .computeIfAbsent(heading.sources(), sources -> new ArrayList<>())
            .add(heading.title().isEmpty() ? chapter.title() : heading.title());
      }
    }
    return parts.entrySet().stream()
        .map(each ->
            new Line(
                parts.size() == 1 ? LABEL : LABEL + ", for " + Numbers.list(each.getValue()),
                String.join("; ", each.getKey().stream().map(name).toList())))
        .toList();
  }
}
