package app.milepost.search;

import app.milepost.role.Chapter;
import app.milepost.role.Fact;
import app.milepost.role.Glance;
import app.milepost.role.KeyFact;
import app.milepost.role.Link;
import app.milepost.role.Part;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import app.milepost.words.ConflictWords;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a page tells of a pack, from the top of the page to its end. */
final class PackEntries {

  private static final String TOP = "At a glance";
  private static final String END = "Where this comes from";

  private final RolePack pack;
  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> toldConflicts = new HashSet<>();

  PackEntries(RolePack pack) {
    this.pack = pack;
  }

  List<Entry> all() {
    Glance glance = pack.guide().glance();
    add("page:figures", TOP, pack.title(), List.of(glance.leadOr(pack.summary())));
    pack.keyFacts().forEach(f -> add("figure:" + f.id(), TOP, f.title(), figure(f)));
    about("page", TOP, glance.aboutFigures(), glance.links());
    pack.guide().chapters().forEach(this::chapter);
    pack.sources().forEach(this::source);
    if (!pack.judgement().isEmpty()) {
      add("page:sources", END, "Weights and levels", List.of(pack.judgement()));
    }
    return List.copyOf(entries);
  }

  void add(String anchor, String chapter, String heading, List<String> texts) {
    entries.add(Entry.of(anchor, chapter, heading, texts));
  }

  /** Adds the conflicts that an entry is the first to mark; key figures have had their turn. */
  void conflicts(String chapter, List<String> ids) {
    ids.stream()
        .flatMap(id -> pack.guide().conflict(id).stream())
        .filter(KeyFact::isMarked)
        .forEach(conflict -> conflict(conflict, chapter));
  }

  private void conflict(KeyFact conflict, String chapter) {
    if (toldConflicts.add(conflict.id())) {
      add("guide:" + conflict.id(), chapter, conflict.title(), figure(conflict));
    }
  }

  /** Adds what ends a page: what is doubtful about it, and where one can look further. */
  private void about(String id, String chapter, List<String> remarks, List<Link> links) {
    if (!remarks.isEmpty()) {
      add("about:" + id, chapter, ConflictWords.ABOUT, remarks);
    }
    if (!links.isEmpty()) {
      add(
          "further:" + id,
          chapter,
          ConflictWords.FURTHER,
          links.stream().flatMap(link -> Stream.of(link.title(), link.url())).toList());
    }
  }

  private void chapter(Chapter chapter) {
    String title = chapter.title();
    add("guide:" + chapter.id(), title, title, List.of(chapter.lead()));
    PartEntries parts = new PartEntries(this, title);
    for (Part part : chapter.parts()) {
      parts.add(part);
      if (part instanceof Part.OfPack kept) {
        kept(kept.kept(), title);
      }
    }
    about(chapter.id(), title, chapter.aboutFigures(), chapter.links());
    pack.guide().unmarked(chapter).forEach(conflict -> conflict(conflict, title));
  }

  private void kept(Part.Kept kept, String chapter) {
    switch (kept) {
      case SKILLS -> pack.sections().forEach(section -> section(section, chapter));
      case LADDER -> pack.rungs().forEach(rung -> rung(rung, chapter));
      // Told with each step of the ladder.
      case PAY -> {}
    }
  }

  private void section(Section section, String chapter) {
    List<Requirement> asked =
        pack.requirements().stream().filter(r -> r.section().equals(section.id())).toList();
    asked.stream()
        .findFirst()
        .ifPresent(
            first -> add(anchor(first), chapter, section.title(), List.of(section.summary())));
    asked.forEach(r -> add(anchor(r), chapter, r.title(), texts(r)));
  }

  private void rung(Rung rung, String chapter) {
    List<String> texts = new ArrayList<>(List.of(Numbers.years(rung.years()), rung.summary()));
    texts.addAll(rung.duties());
    texts.addAll(rung.focus());
    texts.addAll(facts(rung.pay()));
    add("rung:" + rung.id(), chapter, rung.title(), texts);
  }

  private void source(Source source) {
    add(
        "page:sources",
        END,
        source.title(),
        List.of(source.publisher(), source.url(), source.note()));
  }

  private static String anchor(Requirement requirement) {
    return "requirement:" + requirement.id();
  }

  private static List<String> texts(Requirement requirement) {
    List<String> texts = new ArrayList<>(List.of(requirement.why()));
    texts.addAll(requirement.anchors());
    texts.addAll(requirement.evidence());
    texts.add(requirement.question());
    return texts;
  }

  private static List<String> figure(KeyFact figure) {
    List<String> texts = new ArrayList<>(facts(figure.facts()));
    texts.add(ConflictWords.mark(figure));
    texts.add(figure.note());
    return texts;
  }

  static List<String> facts(List<Fact> facts) {
    return facts.stream().map(FactLine::of).toList();
  }
}
