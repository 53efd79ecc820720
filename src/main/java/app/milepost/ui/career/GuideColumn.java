package app.milepost.ui.career;

import app.milepost.role.Chapter;
import app.milepost.role.Link;
import app.milepost.role.Part;
import app.milepost.ui.Navigator;
import app.milepost.ui.career.part.ChapterTitle;
import app.milepost.ui.career.part.CredentialsPart;
import app.milepost.ui.career.part.FiguresPart;
import app.milepost.ui.career.part.FurtherPart;
import app.milepost.ui.career.part.LadderPart;
import app.milepost.ui.career.part.NumberedPoints;
import app.milepost.ui.career.part.PartFrame;
import app.milepost.ui.career.part.PayPart;
import app.milepost.ui.career.part.PointsPart;
import app.milepost.ui.career.part.QuestionsPart;
import app.milepost.ui.career.part.RangesPart;
import app.milepost.ui.career.part.RelatedPart;
import app.milepost.ui.career.part.RoutesPart;
import app.milepost.ui.career.part.SidesPart;
import app.milepost.ui.career.part.SkillsPart;
import app.milepost.ui.career.part.SourcesPart;
import app.milepost.ui.career.part.TableBox;
import app.milepost.ui.career.text.AboutPart;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.AimView;
import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.Heading;
import app.milepost.ui.career.text.PartContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Knows how each kind of part is shown, and in which order a page of the guide is built. */
final class GuideColumn {

  private final Pane column;
  private final Contents contents;
  private final PartContext context;
  private final Navigator navigator;
  private final CareerViewModel model;
  private final LiveParts live;
  private final Supplier<Node> opening;

  /**
   * Prepares to build.
   *
   * @param column where parts are added
   * @param live gets the parts that change later
   * @param opening builds the top of the first page
   */
  GuideColumn(
      Pane column,
      Contents contents,
      PartContext context,
      Navigator navigator,
      CareerViewModel model,
      LiveParts live,
      Supplier<Node> opening) {
    this.column = column;
    this.contents = contents;
    this.context = context;
    this.navigator = navigator;
    this.model = model;
    this.live = live;
    this.opening = opening;
  }

  /** Returns what builds a page, to be run one after the other. */
  List<Runnable> steps(Heading page) {
    List<Runnable> steps = new ArrayList<>();
    if (page.anchor().equals(Anchors.FIGURES)) {
      glance(steps);
    } else if (page.anchor().equals(Anchors.SOURCES)) {
      steps.add(() -> add(sources()));
    } else {
      contents.chapters().stream()
          .filter(chapter -> Heading.of(chapter).equals(page))
          .forEach(chapter -> chapter(chapter, steps));
    }
    return steps;
  }

  private void glance(List<Runnable> steps) {
    steps.add(() -> add(opening.get()));
    steps.add(() -> add(new FiguresPart(contents.figures(), context.anchors())));
    steps.add(() -> {
      about(Anchors.PAGE, "At a glance", context.references().aboutFigures());
      further(Anchors.PAGE, contents.links());
    });
  }

  private Node sources() {
    return new SourcesPart(
        contents.sources(), contents.judgement(), context.anchors(), context.web());
  }

  private void chapter(Chapter chapter, List<Runnable> steps) {
    steps.add(() -> add(new ChapterTitle(chapter, context.anchors())));
    chapter.parts().forEach(part -> part(chapter, part, steps));
    steps.add(() -> {
      about(chapter.id(), chapter.title(), context.references().about(chapter));
      further(chapter.id(), chapter.links());
    });
  }

  private void about(String id, String title, AboutPart.Told told) {
    if (!told.isEmpty()) {
      add(new AboutPart(id, title, told, context.anchors()));
    }
  }

  private void further(String id, List<Link> links) {
    if (!links.isEmpty()) {
      add(new FurtherPart(id, links, context.anchors(), context.web()));
    }
  }

  private void part(Chapter chapter, Part part, List<Runnable> steps) {
    if (part instanceof Part.OfPack kept && kept.kept() == Part.Kept.SKILLS) {
      skills(chapter, kept.heading(), steps);
    } else {
      steps.add(() -> add(new PartFrame(chapter, part.heading(), context, content(part))));
    }
  }

  /** Sections are long, so that each is a step of its own. */
  private void skills(Chapter chapter, Part.Heading heading, List<Runnable> steps) {
    steps.add(() -> add(new PartFrame(chapter, heading, context)));
    for (Contents.Skills skills : contents.skills()) {
      steps.add(() -> add(aimed(new SkillsPart(skills, navigator, context.anchors(), aim()))));
    }
  }

  private Node content(Part part) {
    return switch (part) {
      case Part.Points p -> points(p);
      case Part.Sides p -> SidesPart.grid(p, context);
      case Part.Table p -> new TableBox(p.columns(), p.rows(), context.anchors());
      case Part.Routes p -> new RoutesPart(p, context);
      case Part.Credentials p -> CredentialsPart.grid(p.credentials(), context);
      case Part.Ranges p -> new RangesPart(p, context);
      case Part.Related p -> related(p);
      case Part.OfPack p -> kept(p.kept());
    };
  }

  private Node points(Part.Points part) {
    return switch (part.style()) {
      case PLAIN -> PointsPart.grid(part.points(), context);
      case STEPS -> new NumberedPoints(part.points(), context);
      case QUESTIONS -> new QuestionsPart(part.points(), context);
      case CHECKLISTS -> ChecklistsPart.grid(part.points(), context, model, live);
    };
  }

  private Node related(Part.Related part) {
    RelatedPart related = new RelatedPart(part.careers(), context, model.otherCareers(), navigator);
    live.add(related);
    return related;
  }

  private Node kept(Part.Kept kept) {
    return kept == Part.Kept.PAY
        ? new PayPart(contents.rungs(), context)
        : aimed(new LadderPart(contents.ladder(), model::aimAt, context.anchors(), aim()));
  }

  private Aim aim() {
    return model.aimProperty().get().orElseThrow();
  }

  private <T extends Node & AimView> T aimed(T part) {
    live.add(part);
    return part;
  }

  private void add(Node part) {
    column.getChildren().add(part);
  }
}
