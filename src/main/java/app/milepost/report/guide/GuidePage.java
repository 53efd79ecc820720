package app.milepost.report.guide;

import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.words.GuideOutline;
import app.milepost.words.GuideOutline.Line;
import app.milepost.words.GuideOutline.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A career guide in the form the template wants: only texts, switches and lists.
 *
 * @param outline what the page says
 * @param role the id of the role pack
 * @param ticks what its reader has ticked
 * @param charts the drawings as markup, by the id of the part they belong to
 * @param styles style sheets, colors filled in
 * @param paged whether the page is for paper
 * @param date the day it was made, in words
 * @param language BCP 47 tag of its texts
 */
record GuidePage(
    GuideOutline outline,
    String role,
    Ticks ticks,
    Map<String, List<String>> charts,
    String styles,
    boolean paged,
    String date,
    String language) {

  private static final String SIGN_FOR = "✓";
  private static final String SIGN_AGAINST = "✗";

  record ChapterBox(String id, String title, String summary, List<PartBox> parts) {}

  record PartBox(
      String id,
      String title,
      String summary,
      List<String> charts,
      List<TableBox> tables,
      List<GroupBox> groups) {}

  record TableBox(String corner, List<String> columns, List<RowBox> rows) {}

  record RowBox(String title, List<String> cells) {}

  record GroupBox(String title, String sign, List<EntryBox> entries) {}

  record EntryBox(
      String id, String number, String title, String text, List<ItemBox> items, List<Line> lines) {

    boolean hasItems() {
      return !items.isEmpty();
    }
  }

  record ItemBox(boolean toTick, boolean ticked, String text) {}

  String title() {
    return outline.title() + ": career guide";
  }

  boolean hasSources() {
    return !outline.sources().isEmpty();
  }

  List<ChapterBox> chapters() {
    return outline.chapters().stream()
        .map(c ->
            new ChapterBox(
                c.id(), c.title(), c.summary(), c.parts().stream().map(this::box).toList()))
        .toList();
  }

  private PartBox box(GuideOutline.Part part) {
    boolean table = part.shape() == Shape.TABLE;
    return new PartBox(
        part.id(),
        part.title(),
        part.summary(),
        charts.getOrDefault(part.id(), List.of()),
        table ? List.of(table(part)) : List.of(),
        table ? List.of() : groups(part));
  }

  private static TableBox table(GuideOutline.Part part) {
    List<GuideOutline.Entry> rows = part.groups().getFirst().entries();
    return new TableBox(
        part.corner(),
        rows.getFirst().lines().stream().map(Line::label).toList(),
        rows.stream()
            .map(row -> new RowBox(row.title(), row.lines().stream().map(Line::text).toList()))
            .toList());
  }

  private List<GroupBox> groups(GuideOutline.Part part) {
    return IntStream.range(0, part.groups().size())
        .mapToObj(i -> {
          GuideOutline.Group group = part.groups().get(i);
          String sign = i == 0 ? SIGN_FOR : SIGN_AGAINST;
          return new GroupBox(
              group.title(), part.shape() == Shape.SIDES ? sign : "", entries(part, group));
        })
        .toList();
  }

  private List<EntryBox> entries(GuideOutline.Part part, GuideOutline.Group group) {
    return IntStream.range(0, group.entries().size())
        .mapToObj(i -> {
          GuideOutline.Entry entry = group.entries().get(i);
          return new EntryBox(
              entry.id(),
              part.shape() == Shape.NUMBERED ? (i + 1) + ". " : "",
              entry.title(),
              entry.text(),
              entry.items().stream().map(item -> item(part, entry, item)).toList(),
              entry.lines());
        })
        .toList();
  }

  private ItemBox item(GuideOutline.Part part, GuideOutline.Entry entry, GuideOutline.Item item) {
    Tick box = new Tick(role, entry.id(), item.id());
    return new ItemBox(part.shape() == Shape.BOXES, ticks.has(box), item.text());
  }
}
