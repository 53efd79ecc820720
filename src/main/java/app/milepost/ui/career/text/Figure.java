package app.milepost.ui.career.text;

import app.milepost.role.FactValue;
import app.milepost.role.KeyFact;
import app.milepost.role.RolePack;
import app.milepost.words.ConflictWords;
import java.util.List;

/**
 * A key figure.
 *
 * @param id the pack's name for it
 * @param title its heading
 * @param isNumber whether the first value is one to be set large, rather than words
 * @param disputed whether the sources contradict each other
 * @param mark says so where that changes a decision, empty elsewhere
 * @param told what a list of all its values shows
 * @param statements all values, the first to be shown large; at least one
 * @param note how the values relate, may be empty
 */
public record Figure(
    String id,
    String title,
    boolean isNumber,
    boolean disputed,
    String mark,
    String told,
    List<Statement> statements,
    String note) {

  public Figure {
    statements = List.copyOf(statements);
  }

  static Figure of(KeyFact fact, RolePack pack) {
    return new Figure(
        fact.id(),
        fact.title(),
        !(fact.facts().getFirst().value() instanceof FactValue.Words),
        fact.disputed(),
        ConflictWords.mark(fact),
        ConflictWords.values(fact),
        Statement.all(fact.facts(), pack),
        fact.note());
  }

  /** Returns whether what it bears on is marked. */
  public boolean isMarked() {
    return !mark.isEmpty();
  }

  /** Returns the value to be shown large. */
  public Statement main() {
    return statements.getFirst();
  }

  /** Returns further values that measure something else; none where the sources disagree. */
  public List<Statement> further() {
    return disputed ? List.of() : statements.subList(1, statements.size());
  }

  /** Returns whether the card leaves something out that can be opened. */
  public boolean hasMore() {
    return statements.size() > 1 || !note.isEmpty() || !main().note().isEmpty();
  }
}
