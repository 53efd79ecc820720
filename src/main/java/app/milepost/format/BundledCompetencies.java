package app.milepost.format;

import static app.milepost.format.PackBinder.list;
import static app.milepost.format.PackBinder.text;
import static app.milepost.format.PackBinder.texts;
import static app.milepost.format.PackBinder.whole;

import app.milepost.competency.Competencies;
import app.milepost.competency.Competency;
import app.milepost.competency.Practice;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The texts on competencies that come with Milepost. The tests have checked them. */
public final class BundledCompetencies {

  /** The files, in the order their entries are listed. */
  static final List<String> FILES = List.of("skills", "knowledge", "work-styles", "general");

  private BundledCompetencies() {}

  /** Reads them all; takes some milliseconds. */
  public static Competencies read() {
    List<Competency> all = new ArrayList<>();
    for (String file : FILES) {
      all.addAll(list(tree(file), "competencies", BundledCompetencies::competency));
    }
    return new Competencies(all);
  }

  private static JsonNode tree(String file) {
    String resource = "/competencies/" + file + ".json";
    try (InputStream in = BundledCompetencies.class.getResourceAsStream(resource)) {
      return JsonTree.of(Objects.requireNonNull(in, resource).readAllBytes()).root().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Competency competency(JsonNode competency) {
    return new Competency(
        text(competency, "id"),
        text(competency, "title"),
        texts(competency, "onet"),
        text(competency, "why"),
        texts(competency, "anchors"),
        texts(competency, "evidence"),
        text(competency, "question"),
        list(competency, "activities", BundledCompetencies::practice));
  }

  private static Practice practice(JsonNode activity) {
    JsonNode cost = activity.path("cost");
    return new Practice(
        text(activity, "id"),
        text(activity, "title"),
        ActivityKind.ofId(text(activity, "kind")).orElseThrow(),
        text(activity, "provider"),
        whole(activity.path("hours")),
        whole(activity.path("weeks")),
        new ActivityCost(
            cost.path("from").decimalValue(),
            cost.path("to").decimalValue(),
            ActivityCost.USUAL_CURRENCY,
            Optional.empty()),
        whole(activity.path("from")),
        whole(activity.path("to")),
        Evidence.ofId(text(activity, "evidence")).orElseThrow(),
        text(activity, "how"));
  }
}
