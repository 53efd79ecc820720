package app.milepost.ui.career.part;

import app.milepost.role.RelatedCareer;
import app.milepost.role.RolePack;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.career.text.Disclosure;
import app.milepost.ui.career.text.Entry;
import app.milepost.ui.career.text.Expander;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.OtherCareers;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.words.GuideLabels;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;

/**
 * Careers close to this one; each opens what is known of it, or its own pack where there is one.
 */
public final class RelatedPart extends Column {

  private final PartContext context;
  private final OtherCareers others;
  private final Navigator navigator;
  private final List<Expander> careers;

  /**
   * Makes the list, all closed.
   *
   * @param others the careers there are packs for
   * @param navigator leads to Settings, which names the folder for packs
   */
  public RelatedPart(
      List<RelatedCareer> careers, PartContext context, OtherCareers others, Navigator navigator) {
    this.context = context;
    this.others = others;
    this.navigator = navigator;
    getStyleClass().add("questions");
    this.careers = careers.stream().map(this::career).toList();
    getChildren().addAll(this.careers);
  }

  /** Tells anew which careers there are packs for. */
  public void refresh() {
    careers.forEach(Expander::refresh);
  }

  private Expander career(RelatedCareer career) {
    Disclosure known =
        new Disclosure(
            career.title(), "Career near this one: " + career.title(), () -> new Known(career));
    return new Expander(career.id(), career.title(), known, context.anchors());
  }

  /** What is known of a career. */
  private final class Known implements Disclosure.Content {

    private final RelatedCareer career;
    private final Optional<RolePack> pack;

    Known(RelatedCareer career) {
      this.career = career;
      pack = others.find(career.id());
    }

    @Override
    public Node node() {
      Entry entry = new Entry(career.title(), context);
      Lines.add(entry, Texts::body, career.text());
      if (!career.differs().isEmpty()) {
        entry
            .getChildren()
            .addAll(Texts.caption(GuideLabels.DIFFERS), Texts.body(career.differs()));
      }
      entry.requirements(GuideLabels.SHARED + ":", career.shared());
      entry.getChildren().addAll(Texts.muted(packWords()), action());
      return entry;
    }

    private String packWords() {
      return pack.isPresent()
          ? "There is a role pack for this career. Your answers here are kept."
          : "There is no role pack for this career yet. To add one, put its .json file into the"
              + " packs folder. Settings names the folder, and the README tells what goes into the"
              + " file.";
    }

    private Button action() {
      Button action = new Button(pack.isPresent() ? "Open this career" : "Go to Settings");
      action.setId((pack.isPresent() ? "show-" : "add-") + career.id());
      action.setAccessibleText(action.getText() + ": " + career.title());
      action.setOnAction(
          e -> pack.ifPresentOrElse(others.open(), () -> navigator.go(Page.SETTINGS)));
      return action;
    }

    @Override
    public String spoken() {
      return String.join(" ", career.text(), career.differs(), packWords());
    }
  }
}
