package app.milepost.ui.window;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.folder.OpenFolder;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;

/** Leads a counsellor to their clients where no client is chosen to show anything of. */
final class PeopleFirst {

  private final OpenFolder openFolder;
  private final Navigator navigator;
  private final ObservableValue<Boolean> nobody;
  private Path folder;

  private PeopleFirst(OpenFolder openFolder, Navigator navigator) {
    this.openFolder = openFolder;
    this.navigator = navigator;
    nobody = openFolder.usage().withNobody();
    folder = openFolder.folderProperty().get();
  }

  /** Begins, for as long as the window shows these pages. */
  static void follow(OpenFolder openFolder, Navigator navigator) {
    PeopleFirst landing = new PeopleFirst(openFolder, navigator);
    landing.nobody.addListener((o, before, now) -> landing.left(now));
    openFolder.storeProperty().addListener((o, before, now) -> landing.moved());
    landing.left(landing.nobody.getValue());
  }

  /** Once nobody is chosen. Whoever goes to the guide by themselves after that stays there. */
  private void left(boolean now) {
    if (now && navigator.placeProperty().get().page() == Page.CAREER) {
      navigator.go(Page.PEOPLE);
    }
    moved();
  }

  private void moved() {
    Path present = openFolder.folderProperty().get();
    boolean another = openFolder.storeProperty().get().isPresent() && !present.equals(folder);
    if (another && nobody.getValue()) {
      folder = present;
      navigator.go(Page.PEOPLE);
    }
  }
}
