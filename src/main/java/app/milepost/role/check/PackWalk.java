package app.milepost.role.check;

import app.milepost.role.Activity;
import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import app.milepost.role.KeyFact;
import app.milepost.role.Origin;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Source;
import java.util.List;
import java.util.function.BiConsumer;

/** Leads a visitor past everything in a pack, in the order of its components, with JSON paths. */
final class PackWalk {

  private PackWalk() {}

  static void walk(RolePack pack, PackVisitor visitor) {
    visitor.heading("$.title", pack.title());
    visitor.text("$.summary", pack.summary());
    visitor.text("$.judgement", pack.judgement());
    each("$.sections", pack.sections(), (path, section) -> section(path, section, visitor));
    each("$.rungs", pack.rungs(), (path, rung) -> rung(path, rung, visitor));
    each("$.requirements", pack.requirements(), (path, r) -> requirement(path, r, visitor));
    each("$.keyFacts", pack.keyFacts(), (path, figure) -> keyFact(path, figure, visitor));
    each("$.activities", pack.activities(), (path, a) -> activity(path, a, visitor));
    new GuideWalk(visitor).walk(pack.guide());
    each("$.sources", pack.sources(), (path, source) -> source(path, source, visitor));
  }

  static <T> void each(String path, List<T> items, BiConsumer<String, T> visit) {
    for (int i = 0; i < items.size(); i++) {
      visit.accept("%s[%d]".formatted(path, i), items.get(i));
    }
  }

  static void facts(String path, List<Fact> facts, PackVisitor visitor) {
    each(
        path,
        facts,
        (at, fact) -> {
          visitor.fact(at, fact);
          if (fact.value() instanceof FactValue.Words words) {
            visitor.text(at + ".value", words.text());
          }
          visitor.heading(at + ".label", fact.label());
          visitor.text(at + ".note", fact.note());
          visitor.source(at + ".source", fact.source());
        });
  }

  private static void section(String path, Section section, PackVisitor visitor) {
    visitor.heading(path + ".title", section.title());
    visitor.text(path + ".summary", section.summary());
  }

  private static void rung(String path, Rung rung, PackVisitor visitor) {
    visitor.heading(path + ".title", rung.title());
    visitor.text(path + ".summary", rung.summary());
    each(path + ".duties", rung.duties(), visitor::text);
    each(path + ".focus", rung.focus(), visitor::text);
    facts(path + ".pay", rung.pay(), visitor);
  }

  private static void requirement(String path, Requirement requirement, PackVisitor visitor) {
    visitor.heading(path + ".title", requirement.title());
    visitor.text(path + ".why", requirement.why());
    each(path + ".anchors", requirement.anchors(), visitor::text);
    each(path + ".evidence", requirement.evidence(), visitor::text);
    visitor.text(path + ".question", requirement.question());
    each(
        path + ".measures",
        requirement.measures(),
        (at, measure) -> {
          visitor.measure(at, measure);
          visitor.source(at + ".source", measure.source());
        });
  }

  private static void keyFact(String path, KeyFact figure, PackVisitor visitor) {
    visitor.heading(path + ".title", figure.title());
    facts(path + ".facts", figure.facts(), visitor);
    visitor.text(path + ".note", figure.note());
  }

  private static void activity(String path, Activity activity, PackVisitor visitor) {
    visitor.heading(path + ".title", activity.title());
    activity.timeFrom().ifPresent(from -> origin(path + ".timeFact", from, visitor));
    activity.cost().origin().ifPresent(from -> origin(path + ".cost.fact", from, visitor));
    visitor.heading(path + ".provider", activity.provider());
    visitor.text(path + ".how", activity.how());
  }

  private static void origin(String path, Origin origin, PackVisitor visitor) {
    visitor.origin(path, origin);
    visitor.text(path + ".note", origin.note());
    visitor.source(path + ".source", origin.source());
  }

  private static void source(String path, Source source, PackVisitor visitor) {
    visitor.heading(path + ".title", source.title());
    visitor.text(path + ".note", source.note());
  }
}
