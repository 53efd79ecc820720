package app.milepost;

import app.milepost.format.BundledCompetencies;
import app.milepost.format.DraftFiles;
import app.milepost.format.PackReader;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.careers.CareerMaking;
import app.milepost.ui.editor.EditorView;
import app.milepost.ui.editor.EditorViewModel;
import app.milepost.ui.editor.Judge;
import app.milepost.ui.folder.Desk;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Puts the page together on which careers are written, and the ways to it. */
final class EditingPages implements CareerMaking {

  private final Desk desk;
  private final Exports exports;
  private final InstantSource clock;
  private Optional<EditorViewModel> made = Optional.empty();

  EditingPages(Desk desk, Exports exports, InstantSource clock) {
    this.desk = desk;
    this.exports = exports;
    this.clock = clock;
  }

  Node view() {
    Navigator navigator = desk.navigator();
    return new EditorView(
        model(), exports.make(), () -> navigator.go(Page.CAREERS), () -> navigator.go(Page.ASSESS));
  }

  private EditorViewModel model() {
    EditorViewModel model =
        made.orElseGet(() ->
            new EditorViewModel(
                desk.openFolder(),
                exports.tasks(),
                Roles::own,
                new Judge(
                    desk.workspace(),
                    exports.tasks(),
                    new DraftFiles(new PackReader()),
                    () -> Pages.today(clock)),
                exports.dialogs(),
                desk.leaving(),
                BundledCompetencies::read,
                () -> desk.navigator().go(Page.EDITOR)));
    made = Optional.of(model);
    return model;
  }

  @Override
  public void beginNew() {
    model().beginNew();
  }

  @Override
  public void beginCopy(String id) {
    model().beginCopy(id);
  }

  @Override
  public void beginFile() {
    model().beginFile();
  }

  @Override
  public void change(String id) {
    model().beginWith(id);
  }

  @Override
  public void goOn() {
    desk.navigator().go(Page.EDITOR);
  }

  @Override
  public ObservableValue<Optional<String>> begun() {
    return model().begun();
  }
}
