package app.milepost.ui.caseload;

import app.milepost.report.caseload.CaseloadDrawing;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Tally;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.TitledPart;
import app.milepost.words.CaseloadWords;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;

/** Who reaches how much of what is asked; a field is chosen with the mouse or the arrow keys. */
final class HeatPart extends TitledPart {

  private static final double WIDTH = 860;
  private static final double LEAST = 420;

  private final CaseloadViewModel model;
  private final Label lead = Texts.muted("");
  private final HeatField map = new HeatField(this::tell, this::open);
  private final Label told = Texts.body("");
  private Optional<CaseloadState> now = Optional.empty();
  private List<Tally> rows = List.of();

  HeatPart(CaseloadViewModel model) {
    super("Person by person", "");
    this.model = model;
    setId("caseload-heat");
    told.setId("heat-told");
    told.getStyleClass().add("heat-told");
    map.tellIn(told);
    getChildren().addAll(lead, map);
  }

  void show(CaseloadState shown) {
    Heat heat = shown.heat();
    now = Optional.of(shown);
    rows = shown.figures().asked();
    boolean any = !heat.columns().isEmpty();
    setVisible(any);
    setManaged(any);
    if (any) {
      lead.setText(lead(heat));
      List<Tally> asked = rows;
      List<String> names = PeopleBehind.names(shown);
      map.show(WIDTH, LEAST, width -> CaseloadDrawing.of(heat, asked, names, width));
    }
  }

  private static String lead(Heat heat) {
    String how =
        "Fewest points stand on the left, most on the right. The more of a field is filled, the"
            + " more of the level asked for is reached.";
    return heat.grouped()
        ? "There are too many people to show each, so each column is a group of like points. " + how
        : how;
  }

  private void tell(HeatField.Chosen chosen) {
    told.setText(now.map(shown -> words(shown, chosen)).orElse(""));
  }

  private String words(CaseloadState shown, HeatField.Chosen chosen) {
    List<Heat.Column> columns = shown.heat().columns();
    Heat.Column column = columns.get(chosen.column());
    Tally row = rows.get(chosen.row());
    String who =
        CaseloadWords.column(
            column, PeopleBehind.name(shown, column), chosen.column() + 1, columns.size());
    String open =
        column.people().size() == 1
            ? "Enter or a click opens them."
            : "Enter or a click shows them.";
    return "%s. %s: %s. %s"
        .formatted(
            who,
            row.requirement().title(),
            CaseloadWords.field(column.tallies().get(row.index())),
            open);
  }

  private void open(HeatField.Chosen chosen) {
    now.ifPresent(shown -> model.behind().column(shown, chosen.column()));
  }
}
