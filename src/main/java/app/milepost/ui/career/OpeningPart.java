package app.milepost.ui.career;

import app.milepost.report.ReportFormat;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.control.Texts;
import app.milepost.ui.export.ExportOutcome;
import app.milepost.ui.export.FormatWords;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The top of the first page: which career this is, in short, and the way to rating. */
final class OpeningPart extends VBox {

  private static final int MOST_NAMES = 6;

  private static final List<ReportFormat> FORMATS = List.of(ReportFormat.PDF, ReportFormat.HTML);

  OpeningPart(
      Contents guide,
      Navigator navigator,
      GuideExport exports,
      ExportOutcome outcome,
      List<Node> below) {
    getStyleClass().add("opening");
    Button rate = new Button("Rate yourself");
    rate.setId("rate-yourself");
    rate.getStyleClass().add("accent");
    rate.setOnAction(e -> navigator.go(Page.ASSESS));
    getChildren().add(Texts.pageTitle(guide.title()));
    Lines.add(this, Texts::caption, alsoCalled(guide.otherTitles()));
    Lines.add(this, Texts::body, guide.summary());
    if (!guide.guided()) {
      getChildren().add(new WithoutGuide(guide));
    }
    getChildren().add(new FlowPane(8, 8, rate, print(exports), save(exports)));
    getChildren().addAll(below);
    getChildren().add(outcome);
  }

  private static String alsoCalled(List<String> otherTitles) {
    int left = otherTitles.size() - MOST_NAMES;
    String named = otherTitles.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return named.isEmpty()
        ? ""
        : "Also called: " + named + (left > 0 ? " and %d more names".formatted(left) : "");
  }

  private static Button print(GuideExport exports) {
    Button print = new Button("Print this guide…");
    print.setId("print-guide");
    print.setOnAction(e -> exports.print());
    return print;
  }

  private static MenuButton save(GuideExport exports) {
    MenuButton save = new MenuButton("Save this guide");
    save.setId("save-guide");
    for (ReportFormat format : FORMATS) {
      MenuItem item = new MenuItem(FormatWords.files(format) + "…");
      item.setId("save-guide-" + format.ending().substring(1));
      item.setOnAction(e -> exports.save(format));
      save.getItems().add(item);
    }
    return save;
  }
}
