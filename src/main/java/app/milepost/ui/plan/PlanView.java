package app.milepost.ui.plan;

import app.milepost.plan.Budget;
import app.milepost.plan.PlanDrift;
import app.milepost.report.plan.Advice;
import app.milepost.report.plan.DriftWords;
import app.milepost.report.plan.PlanSentences;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.ui.Navigator;
import app.milepost.ui.PlanDetailsForm;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import app.milepost.ui.work.Leaving;
import app.milepost.words.ActivityWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** What to do next, under the hours and money there are. */
public final class PlanView extends StackPane {

  private final PlanViewModel model;
  private final Label drift = Texts.body("");
  private final Label loading = Texts.muted("Making your plan…");
  private final CheckBox ahead = new CheckBox();
  private final Button keep = new Button("Keep to compare");
  private final BudgetPart budget;
  private final EmptyView empty;
  private final ImpossibleView impossible;
  private final PlanHead head;
  private final PlanStepsPart steps;
  private final DonePart done;
  private final AgreePart begin;
  private final TakePart take;
  private final EmploymentBox employment;
  private final ComparePart compare;
  private final CurvePart curve;
  private final OpenPart answerFirst;
  private final OpenPart open;
  private final LeftPart left;
  private final OwnForm own;
  private final List<Node> ofPlan;

  /**
   * Builds the page.
   *
   * @param navigator the way to where skills are rated
   * @param forClients whether it is a client's plan
   * @param form where the employment plan is filled in
   * @param exports saves and prints it
   */
  public PlanView(
      PlanViewModel model,
      Navigator navigator,
      ObservableValue<Boolean> forClients,
      PlanDetailsForm form,
      PlanExports exports) {
    this.model = model;
    budget = new BudgetPart(model);
    empty = new EmptyView(model, navigator);
    impossible = new ImpossibleView(model);
    head = new PlanHead(model);
    steps = new PlanStepsPart(model);
    done = new DonePart(model, navigator);
    begin = new AgreePart(model, forClients);
    take = new TakePart(model, exports);
    employment = new EmploymentBox(model, form, forClients);
    compare = new ComparePart(model);
    curve = new CurvePart(model.study());
    answerFirst = OpenPart.answerFirst(navigator);
    open = OpenPart.leftOpen(navigator);
    left = new LeftPart(model);
    own = new OwnForm(model, () -> shown().map(PlanContent.Shown::pack));
    getStyleClass().add("desk-page");
    getStylesheets().addAll(css("/css/desk.css"), css("/css/plan.css"));
    drift.setId("plan-drift");
    drift.getStyleClass().add("banner");
    loading.setId("plan-loading");
    ahead.setId("plan-ahead");
    ahead.setOnAction(e -> model.lookAhead(ahead.isSelected()));
    keep.setId("plan-keep");
    keep.setOnAction(e -> model.keepToCompare());
    ahead.setWrapText(true);
    keep.setMinWidth(USE_PREF_SIZE);
    WrapLine bar = new WrapLine(16, ahead, keep);
    Column paper = new Column(take, employment);
    paper.getStyleClass().add("plan-paper");
    ofPlan =
        List.of(head, bar, steps, done, begin, paper, compare, curve, answerFirst, open, left, own);
    Column column = new Column(Texts.pageTitle("Plan"), drift, loading, empty, budget, impossible);
    column.getChildren().addAll(ofPlan);
    column.getStyleClass().add("column");
    StackPane page = new StackPane(column);
    page.getStyleClass().add("page-content");
    getChildren().add(new PageScroll(page));
    model.contentProperty().addListener((o, before, now) -> show(now));
    model.sessionProperty().addListener((o, before, now) -> forget());
    model.study().adviceProperty().addListener((o, before, now) -> advise());
    show(model.contentProperty().get());
    sceneProperty()
        .addListener((o, before, now) -> {
          if (now == null) {
            model.hide();
          } else {
            model.show();
          }
        });
  }

  /**
   * Has somebody ask before an activity that is filled in and not added is lost.
   *
   * @param leaving asks
   * @param front brings the page to the front
   */
  public void askBeforeLeaving(Leaving leaving, Runnable front) {
    leaving.watch(new TypedActivity(model, own, front));
  }

  private static String css(String name) {
    return Objects.requireNonNull(PlanView.class.getResource(name)).toExternalForm();
  }

  private void show(PlanContent content) {
    Children.show(drift, false);
    Children.show(loading, content instanceof PlanContent.Loading);
    Children.show(empty, content instanceof PlanContent.Nothing);
    Children.show(impossible, content instanceof PlanContent.Impossible);
    Children.show(
        budget, content instanceof PlanContent.Shown || content instanceof PlanContent.Impossible);
    ofPlan.forEach(part -> Children.show(part, content instanceof PlanContent.Shown));
    switch (content) {
      case PlanContent.Loading l -> {}
      case PlanContent.Nothing nothing -> empty.show(nothing);
      case PlanContent.Impossible now -> {
        show(now.choices().budget(), now.pack());
        impossible.show(now);
      }
      case PlanContent.Shown now -> show(now);
    }
  }

  private void show(PlanContent.Shown shown) {
    show(shown.choices().budget(), shown.pack());
    Optional<Rung> next = model.next();
    Children.show(ahead, next.isPresent());
    next.ifPresent(rung -> ahead.setText("Plan for the next step, %s".formatted(rung.title())));
    ahead.setSelected(model.looksAhead());
    Children.show(keep, shown.kept().isEmpty());
    String changed = DriftWords.of(shown.pack(), PlanDrift.of(shown.pack(), shown.choices()));
    drift.setText(changed);
    Children.show(drift, !changed.isEmpty());
    head.show(shown);
    steps.show(shown);
    done.show(shown.pack(), shown.choices());
    begin.show(shown);
    employment.show(shown);
    compare.show(shown);
    curve.show(shown.choices().budget(), sign(shown.pack()));
    advise();
  }

  private void show(Budget there, RolePack pack) {
    budget.show(there, sign(pack).isEmpty() ? pack.currency() : "dollars");
  }

  private static String sign(RolePack pack) {
    String one = ActivityWords.money(BigDecimal.ONE, pack.currency());
    return one.startsWith("$") ? "$" : "";
  }

  private void forget() {
    budget.forget();
    begin.forget();
    answerFirst.forget();
    open.forget();
    left.forget();
    own.forget();
  }

  /** While it is still being found out, what was said of the plan before stays. */
  private void advise() {
    Optional<Advice> advice = model.study().adviceProperty().get();
    shown()
        .filter(now -> advice.isPresent())
        .ifPresent(now -> {
          PlanSentences sentences = new PlanSentences(now.pack(), now.plan());
          answerFirst.showQuestions(advice.get(), sentences);
          open.showOpen(advice.get(), sentences);
          left.show(advice.get(), sentences, now.choices());
        });
  }

  private Optional<PlanContent.Shown> shown() {
    return model.contentProperty().get() instanceof PlanContent.Shown now
        ? Optional.of(now)
        : Optional.empty();
  }
}
