package app.milepost.ui.caseload;

import app.milepost.ui.Navigator;
import app.milepost.ui.PageKeys;
import app.milepost.ui.Shortcut;
import app.milepost.ui.control.Children;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.LetterToCome;
import app.milepost.ui.control.PageScroll;
import app.milepost.ui.control.Texts;
import app.milepost.ui.folder.DamagedWords;
import app.milepost.words.CaseloadWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** What many people have in common, from how ready they are down to each of them. */
public final class CaseloadView extends StackPane implements PageKeys {

  private final Label count = Texts.body("");
  private final Label remarks = Texts.muted("");
  private final FilterPart filter;
  private final LetterToCome letter = new LetterToCome(this);
  private final EmptyPart empty;
  private final StagesPart stages;
  private final FrequentGapsPart gaps;
  private final BlockingPart blocking;
  private final ActivitiesPart activities;
  private final HeatPart heat;
  private final ExportPart export;
  private final Column figures;

  /**
   * Builds the page.
   *
   * @param model what it shows
   * @param exports saves it
   * @param navigator the way to the People page
   */
  public CaseloadView(CaseloadViewModel model, CaseloadExport exports, Navigator navigator) {
    getStylesheets()
        .add(
            Objects.requireNonNull(CaseloadView.class.getResource("/css/desk.css"))
                .toExternalForm());
    getStyleClass().addAll("desk-page", "caseload");
    count.setId("caseload-count");
    remarks.setId("caseload-remarks");
    Label damaged =
        Texts.problem(model.shownProperty().map(now -> now.flatMap(CaseloadView::damaged)));
    damaged.setId("caseload-damaged");
    filter = new FilterPart(model);
    empty = new EmptyPart(model, navigator);
    stages = new StagesPart(model);
    gaps = new FrequentGapsPart(model);
    blocking = new BlockingPart(model);
    activities = new ActivitiesPart(model);
    heat = new HeatPart(model);
    exports.speakOnlyOf(model.shownProperty());
    export = new ExportPart(exports);
    Column about = new Column(count, damaged, remarks);
    about.getStyleClass().add("words");
    figures = new Column(about, empty, stages, gaps, blocking, activities, heat, export);
    figures.getStyleClass().add("column");
    Column column =
        new Column(Texts.pageTitle("Caseload"), filter, new ReadingPart(model), figures);
    column.getStyleClass().add("column");
    StackPane page = new StackPane(column);
    page.getStyleClass().add("page-content");
    getChildren().add(new PageScroll(page));
    model.shownProperty().subscribe(this::show);
    sceneProperty()
        .subscribe(scene -> {
          if (scene == null) {
            model.hide();
          } else {
            model.show();
          }
        });
  }

  private void show(Optional<CaseloadState> now) {
    Children.show(figures, now.isPresent());
    now.ifPresent(this::show);
  }

  private void show(CaseloadState shown) {
    boolean anybody = shown.group().size() > 0;
    boolean any = shown.figures().started() > 0;
    count.setText(anybody ? CaseloadWords.counted(shown.figures()) + "." : "");
    Children.show(count, anybody);
    remarks.setText(remarks(shown));
    empty.show(shown);
    Children.show(filter, !shown.clients().all().isEmpty());
    stages.show(shown);
    Children.show(stages, anybody);
    gaps.show(shown);
    Children.show(gaps, any);
    blocking.show(shown);
    Children.show(blocking, any);
    activities.show(shown);
    Children.show(activities, any && !shown.clients().standings().pack().activities().isEmpty());
    heat.show(shown);
    export.show(shown);
    Children.show(export, any);
  }

  private static Optional<String> damaged(CaseloadState shown) {
    return DamagedWords.lastOf(shown.unreadable())
        .map(said -> said + " They are not counted here.");
  }

  private static String remarks(CaseloadState shown) {
    List<String> remarks = new ArrayList<>();
    remarks.add(CaseloadWords.BASIS);
    if (shown.elsewhere() > 0) {
      remarks.add(
          "%s more aim at another step or have no session yet."
              .formatted(CaseloadWords.count(shown.elsewhere())));
    }
    if (shown.withOtherPack() > 0) {
      remarks.add(
          ("%s closed their last session with another version of this career. Here all are measured"
                  + " with the present one, so these figures may differ from those on the People"
                  + " page.")
              .formatted(CaseloadWords.people(shown.withOtherPack())));
    }
    return String.join(" ", remarks);
  }

  @Override
  public void takeKeyboard() {
    if (filter.isVisible()) {
      // What scrolls is only there once it has been styled.
      applyCss();
      filter.find().requestFocus();
    }
  }

  @Override
  public boolean onKey(KeyEvent event) {
    if (Shortcut.FIND.matches(event)) {
      if (!event.isShortcutDown()) {
        letter.ignore();
      }
      filter.find().requestFocus();
      filter.find().selectAll();
      return true;
    }
    return false;
  }
}
