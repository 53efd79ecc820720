package app.milepost.ui.career.text;

import app.milepost.role.Chapter;
import app.milepost.role.Fact;
import app.milepost.role.KeyFact;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Source;
import app.milepost.words.Basis;
import java.util.List;

/**
 * What entries of a guide refer to by id, looked up where it is told. What the pack does not hold
 * is left out.
 *
 * @param pack where it is told
 */
public record GuideReferences(RolePack pack) {

  /** Returns facts in words, in the same order. */
  public List<Statement> statements(List<Fact> facts) {
    return Statement.all(facts, pack);
  }

  /** Returns the conflicts and key figures that an entry names and is marked with. */
  public List<Figure> conflicts(List<String> ids) {
    return ids.stream()
        .flatMap(id -> pack.conflict(id).stream())
        .filter(KeyFact::isMarked)
        .map(found -> Figure.of(found, pack))
        .toList();
  }

  /** Returns the requirements that an entry names. */
  public List<Requirement> requirements(List<String> ids) {
    return ids.stream().flatMap(id -> pack.requirement(id).stream()).toList();
  }

  /** Returns what is doubtful about the first page. */
  public AboutPart.Told aboutFigures() {
    return new AboutPart.Told(pack.guide().glance().aboutFigures(), List.of(), List.of());
  }

  /** Returns what is doubtful about a chapter, and what it rests on. */
  public AboutPart.Told about(Chapter chapter) {
    return new AboutPart.Told(
        chapter.aboutFigures(),
        pack.guide().unmarked(chapter).stream().map(found -> Figure.of(found, pack)).toList(),
        Basis.of(chapter, id -> pack.source(id).map(Source::title).orElse(id)));
  }
}
