package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.Section;
import app.milepost.ui.Dialogs;
import app.milepost.ui.work.Counselling;
import app.milepost.ui.work.Rater;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One requirement at a time out of all that the rung asks for, and the end of the list. */
public final class AssessViewModel {

  private static final String LEFT_OUT =
      "You have left this skill out as not part of this job. A rating takes the place of your"
          + " reason.";

  private static final String RATE = "Rate it";
  private static final String KEEP = "Leave it out";

  private final Workspace workspace;
  private final Dialogs dialogs;
  private final Counselling counselling;
  private final Usage usage;
  private final StartOver startOver;
  private final ReadOnlyObjectWrapper<Optional<AssessState>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Id of the requirement in front; empty at the end of the list. */
  private Optional<String> current = Optional.empty();

  private boolean placed;
  private Side side = Side.OWN;

  /** Whether there are two sides, as last seen. */
  private boolean twoSides;

  /** Whether a counsellor has said that they change the client's own answers. */
  private boolean forClient;

  /**
   * Makes the page's model and follows the workspace from now on.
   *
   * @param usage tells whether there is a counsellor who rates too
   * @param dialogs asks before a reason is lost
   */
  public AssessViewModel(Workspace workspace, Usage usage, Dialogs dialogs) {
    this.workspace = workspace;
    this.usage = usage;
    this.dialogs = dialogs;
    counselling = new Counselling(workspace);
    startOver = new StartOver(workspace, counselling, dialogs);
    usage.settingsProperty().addListener((o, before, now) -> refresh());
    usage.clientLooksOnProperty().addListener((o, before, now) -> refresh());
    workspace.stateProperty().addListener((o, before, now) -> refresh());
    refresh();
  }

  /** Returns the page as it is to be shown, once answers are there. */
  public ReadOnlyObjectProperty<Optional<AssessState>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Returns the rows without an answer, in the list's order. */
  public List<Row> open() {
    return rows().stream().filter(row -> !row.isAnswered() && !isLeftOut(row)).toList();
  }

  /** Returns how many rows are left out as no part of the job. */
  long leftOut() {
    return rows().stream().filter(this::isLeftOut).count();
  }

  /**
   * Rates the requirement in front and stays there, so that evidence and a note can follow; whoever
   * chooses the level again that it has moves on. What was left out is put back only if a person
   * says so.
   */
  public void choose(int level) {
    changeable()
        .ifPresent(id -> {
          Answer before = rater().answerTo(id);
          if (before instanceof Answer.Rated rated && rated.rating() == level) {
            next();
          } else if (!(before instanceof Answer.NotApplicable)
              || dialogs.confirm(LEFT_OUT, RATE, KEEP)) {
            rater().rate(id, level);
          }
        });
  }

  /** Says what stands behind the rating in front. */
  public void support(Evidence evidence) {
    changeable().ifPresent(id -> rater().support(id, evidence));
  }

  /** Changes the remark on the requirement in front. */
  public void note(String text) {
    changeable().ifPresent(id -> rater().note(id, text));
  }

  /** Takes the requirement in front out of the sums. */
  public void exclude(String reason) {
    changeable().ifPresent(id -> rater().exclude(id, reason));
  }

  /** Takes the answer in front back. */
  public void clear() {
    changeable().ifPresent(rater()::clear);
  }

  /** Returns whether a counsellor rates clients here. */
  boolean ratesClients() {
    return usage.get().forClients();
  }

  /** Returns whether the side in front has said something that may be erased. */
  boolean canStartOver() {
    return !isOnlyLookedAt() && startOver.isPossible(side);
  }

  /** Erases, after a question, all that the side in front has said, and begins at the top. */
  public void startOver() {
    if (canStartOver() && startOver.from(side, ratesClients())) {
      rows().stream().findFirst().ifPresent(first -> goTo(first.requirement().id()));
    }
  }

  /** Shows and takes the ratings of one side; of the other side only where there is one. */
  public void rateAs(Side chosen) {
    if (twoSides) {
      forClient &= chosen == side;
      side = chosen;
      refresh();
    }
  }

  /** Lets a counsellor change the client's own answers, until they turn to something else. */
  public void changeForClient() {
    forClient = true;
    refresh();
  }

  /** Returns the requirement in front, unless its answer may only be looked at. */
  private Optional<String> changeable() {
    return isOnlyLookedAt() ? Optional.empty() : current;
  }

  private boolean isOnlyLookedAt() {
    return usage.get().forClients() && side == Side.OWN && !forClient;
  }

  /** Shows and takes the ratings of the other side, where there is one. */
  public void changeSides() {
    rateAs(side == Side.OWN ? Side.COUNSELLOR : Side.OWN);
  }

  private Rater rater() {
    return side == Side.OWN ? workspace : counselling;
  }

  private Rater otherRater() {
    return side == Side.OWN ? counselling : workspace;
  }

  /** Brings the next requirement that counts to the front, or the end of the list. */
  public void next() {
    move(1);
  }

  /** Brings the requirement before that counts to the front. */
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
    while (index >= 0 && index < rows.size() && isLeftOut(rows.get(index))) {
      index += step;
    }
    if (index >= rows.size()) {
      goToEnd();
    } else if (index >= 0) {
      goTo(rows.get(index).requirement().id());
    }
  }

  /** Only the person can leave something out, but then it is passed over on both sides. */
  private boolean isLeftOut(Row row) {
    return workspace.answerTo(row.requirement().id()) instanceof Answer.NotApplicable;
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
    boolean two = usage.showsBothSides();
    if (!there || two != twoSides) {
      twoSides = two;
      side = two ? Side.COUNSELLOR : Side.OWN;
      forClient = false;
    }
    shown.set(there ? Optional.of(build()) : Optional.empty());
  }

  private AssessState build() {
    List<Row> rows =
        workspace.asked().stream()
            .map(r -> new Row(r, rater().answerTo(r.id()), requiredLevel(r)))
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
    return new AssessState(
        sections,
        front.map(Row::requirement),
        front.map(Row::answer).orElse(Answer.NotAnswered.BLANK),
        front.map(Row::required).orElse(0),
        side,
        isOnlyLookedAt(),
        front
            .filter(row -> side == Side.OWN)
            .flatMap(row -> workspace.carriedTo(row.requirement().id())),
        front.filter(row -> twoSides).map(this::other));
  }

  /** What the other side says would sway a rating that is still to come. */
  private OtherSide other(Row row) {
    Answer other = otherRater().answerTo(row.requirement().id());
    return row.isAnswered() || other instanceof Answer.NotAnswered
        ? new OtherSide.Seen(other)
        : new OtherSide.Hidden();
  }

  private int requiredLevel(Requirement requirement) {
    return workspace.rung().map(rung -> requirement.requiredAt(rung.id())).orElse(0);
  }

  private static List<Row> inSection(List<Row> rows, Section section) {
    return rows.stream().filter(r -> r.requirement().section().equals(section.id())).toList();
  }
}
