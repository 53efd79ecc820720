package app.milepost.ui.career;

import app.milepost.role.Fact;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Source;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What entries of a guide refer to by id, looked up where it is told. What the pack does not hold
 * is left out.
 *
 * @param pack where it is told
 */
public record References(RolePack pack) {

  /** Returns facts in words, in the same order. */
  public List<Statement> statements(List<Fact> facts) {
    return Statement.all(facts, pack);
  }

  /** Returns the conflicts and key figures that an entry names. */
  public List<Figure> conflicts(List<String> ids) {
    return ids.stream()
        .flatMap(id -> pack.conflict(id).stream())
        .map(found -> Figure.of(found, pack))
        .toList();
  }

  /** Returns the requirements that an entry names. */
  public List<Requirement> requirements(List<String> ids) {
    return ids.stream().flatMap(id -> pack.requirement(id).stream()).toList();
  }

  /** Returns what texts rest on: {@code Based on: The guide; The Bureau}, or empty. */
  public String basis(List<String> sources) {
    return sources.isEmpty()
        ? ""
        : sources.stream()
            .map(id -> pack.source(id).map(Source::title).orElse(id))
            .collect(Collectors.joining("; ", "Based on: ", ""));
  }
}
