package app.milepost.ui.career;

import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.settings.OpenChapter;
import app.milepost.ui.career.find.FindViewModel;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.Contents;
import app.milepost.ui.career.text.OtherCareers;
import app.milepost.ui.work.Workspace;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What a career asks, and what of it the step aimed at asks. */
public final class CareerViewModel {

  private final Workspace workspace;
  private final OtherCareers others;
  private final ObjectProperty<Optional<OpenChapter>> chapter;
  private final FindViewModel find;
  private final ReadOnlyObjectWrapper<Optional<Contents>> guide =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Aim>> aim =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Makes the page's model and follows the workspace from now on.
   *
   * @param others the careers that can be shown in place of this one
   * @param chapter which chapter of which guide was open last
   */
  public CareerViewModel(
      Workspace workspace, OtherCareers others, ObjectProperty<Optional<OpenChapter>> chapter) {
    this.workspace = workspace;
    this.chapter = chapter;
    this.others = others;
    find = new FindViewModel(workspace.roleProperty());
    workspace.roleProperty().addListener((o, before, now) -> read());
    workspace.assessmentProperty().addListener((o, before, now) -> aim());
    read();
  }

  /** Returns what the page tells, once the role is there. */
  public ReadOnlyObjectProperty<Optional<Contents>> guideProperty() {
    return guide.getReadOnlyProperty();
  }

  /** Returns what the step aimed at asks; present whenever the guide is. */
  public ReadOnlyObjectProperty<Optional<Aim>> aimProperty() {
    return aim.getReadOnlyProperty();
  }

  /** Returns what is ticked in checklists. */
  public ReadOnlyObjectProperty<Ticks> ticksProperty() {
    return workspace.ticksProperty();
  }

  /** Returns whether there is somebody to keep a tick with. */
  public boolean isTickable() {
    return workspace.assessmentProperty().get().isPresent();
  }

  /** Ticks a box, or takes the tick back. */
  public void tick(Tick box, boolean ticked) {
    workspace.tick(box, ticked);
  }

  /** Returns the careers that can be shown in place of this one. */
  public OtherCareers otherCareers() {
    return others;
  }

  /** Returns which chapter of which guide was open last; follows what is opened. */
  ObjectProperty<Optional<OpenChapter>> chapterProperty() {
    return chapter;
  }

  /** Returns what looks for words in the career on show. */
  public FindViewModel find() {
    return find;
  }

  /** Aims at another step; does nothing before {@link Aim#changeable()}. */
  public void aimAt(String rung) {
    if (workspace.assessmentProperty().get().isPresent()) {
      workspace.aimAt(rung);
    }
  }

  private void read() {
    // The guide comes last, so that whoever builds from it finds the aim in place.
    aim();
    guide.set(workspace.roleProperty().get().map(Contents::of));
  }

  /** Ratings come through here too: a step that stays the same must cost nothing. */
  private void aim() {
    boolean changeable = workspace.assessmentProperty().get().isPresent();
    aim.set(
        workspace
            .roleProperty()
            .get()
            .flatMap(pack -> workspace.rung().map(rung -> new Aim(pack, rung, changeable))));
  }
}
