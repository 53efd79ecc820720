package app.milepost.ui.career.part;

import app.milepost.report.guide.GuideCharts;
import app.milepost.role.Fact;
import app.milepost.role.Part;
import app.milepost.role.Route;
import app.milepost.ui.career.text.Bullets;
import app.milepost.ui.career.text.CardGrid;
import app.milepost.ui.career.text.Charts;
import app.milepost.ui.career.text.Entry;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.GuideLabels;
import java.util.List;
import javafx.scene.layout.Region;

/** Ways into the job: compared by time and by cost, then each way in words. */
public final class RoutesPart extends Column {

  /** Makes a card for each way, below charts of what can be drawn. */
  public RoutesPart(Part.Routes part, PartContext context) {
    getStyleClass().add("routes");
    Charts.add(this, GuideCharts.routesByTime(part, Charts.WIDTH));
    Charts.add(this, GuideCharts.routesByCost(part, Charts.WIDTH));
    part.routes().forEach(route -> getChildren().add(card(route, context)));
  }

  private static Region card(Route route, PartContext context) {
    Entry words = new Entry(route.title(), context).at(route.id());
    words.getStyleClass().add("route");
    Lines.add(words, Texts::heading, route.title());
    Lines.add(words, Texts::body, route.text());
    CardGrid figures = new CardGrid(2);
    figures.add(figures(GuideLabels.TIME, route.time(), context));
    figures.add(figures(GuideLabels.COST, route.cost(), context));
    if (!route.prerequisites().isEmpty()) {
      figures.add(new Bullets(GuideLabels.NEEDED, route.prerequisites()));
    }
    if (!route.leadsTo().isEmpty()) {
      figures.add(new Bullets(GuideLabels.LEADS_TO, route.leadsTo()));
    }
    words.getChildren().add(figures);
    words.requirements(GuideLabels.SKILLS + ":", route.requirements()).conflicts(route.conflicts());
    return words.withPanel();
  }

  private static Entry figures(String heading, List<Fact> facts, PartContext context) {
    Entry figures = new Entry(heading, context).known(heading, facts);
    figures.getStyleClass().add("bullets");
    return figures;
  }
}
