package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.Section;
import app.milepost.ui.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One requirement at a time out of all that the rung asks for, and the end of the list. */
public final class AssessViewModel {

  /**
   * The page as it is to be shown.
   *
   * @param sections those with requirements at this rung, in the pack's order
   * @param current the requirement in front; empty at the end of the list
   * @param answer the answer to it
   */
  public record Shown(
      List<SectionRows> sections, Optional<Requirement> current, Answer answer, int required) {}

  /**
   * One section of the list.
   *
   * @param section what it is
   * @param rows its requirements
   */
  public record SectionRows(Section section, List<Row> rows) {

    /** Returns how many rows have an answer. */
    public long answered() {
      return rows.stream().filter(Row::isAnswered).count();
    }
  }

  /**
   * One line of the list.
   *
   * @param requirement what it stands for
   * @param answer the answer as it stands
   * @param required level asked for, 1 to 4
   */
  public record Row(Requirement requirement, Answer answer, int required) {

    /** Returns whether there is a rating or an exclusion. */
    public boolean isAnswered() {
      return !(answer instanceof Answer.NotAnswered);
    }
  }

  private final Workspace workspace;
  private final ReadOnlyObjectWrapper<Optional<Shown>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Id of the requirement in front; empty at the end of the list. */
  private Optional<String> current = Optional.empty();

  private boolean placed;

  /** Makes the page's model and follows the workspace from now on. */
  public AssessViewModel(Workspace workspace) {
    this.workspace = workspace;
    // Readiness changes last, so by then all other properties tell the same story.
    workspace.readinessProperty().addListener((o, before, now) -> refresh());
    refresh();
  }

  /** Returns the page as it is to be shown, once answers are there. */
  public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Returns the rows without an answer, in the list's order. */
  public List<Row> open() {
    return rows().stream().filter(row -> !row.isAnswered()).toList();
  }

  /** Rates the requirement in front and stays there. */
  public void rate(int level) {
    current.ifPresent(id -> workspace.rate(id, level));
  }

  /** Rates the requirement in front and moves on to the next. */
  public void rateAndMoveOn(int level) {
    current.ifPresent(id -> {
      workspace.rate(id, level);
      move(1);
    });
  }

  /** Says what stands behind the rating in front. */
  public void support(Evidence evidence) {
    current.ifPresent(id -> workspace.support(id, evidence));
  }

  /** Changes the remark on the requirement in front. */
  public void note(String text) {
    current.ifPresent(id -> workspace.note(id, text));
  }

  /** Takes the requirement in front out of the sums. */
  public void exclude(String reason) {
    current.ifPresent(id -> workspace.exclude(id, reason));
  }

  /** Takes the answer in front back. */
  public void clear() {
    current.ifPresent(workspace::clear);
  }

  /** Brings the next requirement to the front, or the end of the list. */
  public void next() {
    move(1);
  }

  /** Brings the requirement before to the front. */
  public void previous() {
    move(-1);
  }

  /** Brings a requirement to the front, if the rung asks for it. */
  public void goTo(String requirement) {
    if (rows().stream().anyMatch(row -> row.requirement().id().equals(requirement))) {
      placed = true;
      current = Optional.of(requirement);
      workspace.moveTo(requirement);
      refresh();
    }
  }

  /** Brings the end of the list to the front. */
  public void goToEnd() {
    current = Optional.empty();
    refresh();
  }

  private void move(int step) {
    List<Row> rows = rows();
    int index = indexOf(rows) + step;
    if (index >= rows.size()) {
      goToEnd();
    } else if (index >= 0) {
      goTo(rows.get(index).requirement().id());
    }
  }

  private int indexOf(List<Row> rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (current.equals(Optional.of(rows.get(i).requirement().id()))) {
        return i;
      }
    }
    return rows.size();
  }

  private List<Row> rows() {
    return shown.get().stream()
        .flatMap(s -> s.sections().stream())
        .flatMap(s -> s.rows().stream())
        .toList();
  }

  private void refresh() {
    boolean there = workspace.assessmentProperty().get().isPresent();
    placed &= there;
    shown.set(there ? Optional.of(build()) : Optional.empty());
  }

  private Shown build() {
    List<Row> rows =
        workspace.asked().stream()
            .map(r -> new Row(r, workspace.answerTo(r.id()), requiredLevel(r)))
            .toList();
    if (!placed && !rows.isEmpty()) {
      placed = true;
      current = workspace.place().or(() -> Optional.of(rows.getFirst().requirement().id()));
    }
    Optional<Row> front =
        rows.stream().filter(r -> current.equals(Optional.of(r.requirement().id()))).findFirst();
    List<SectionRows> sections =
        workspace.roleProperty().get().orElseThrow().sections().stream()
            .map(s -> new SectionRows(s, inSection(rows, s)))
            .filter(s -> !s.rows().isEmpty())
            .toList();
    return new Shown(
        sections,
        front.map(Row::requirement),
        front.map(Row::answer).orElse(Answer.NotAnswered.BLANK),
        front.map(Row::required).orElse(0));
  }

  private int requiredLevel(Requirement requirement) {
    return workspace.rung().map(rung -> requirement.requiredAt(rung.id())).orElse(0);
  }

  private static List<Row> inSection(List<Row> rows, Section section) {
    return rows.stream().filter(r -> r.requirement().section().equals(section.id())).toList();
  }
}
