package app.milepost.ui.window;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.folder.Startup;
import java.nio.file.Path;
import javafx.beans.value.ObservableValue;

/** Leads a counsellor to their clients where no client is chosen to show anything of. */
final class Landing {

  private final Startup startup;
  private final Navigator navigator;
  private final ObservableValue<Boolean> nobody;
  private Path folder;

  private Landing(Startup startup, Navigator navigator) {
    this.startup = startup;
    this.navigator = navigator;
    nobody = startup.usage().withNobody();
    folder = startup.folderProperty().get();
  }

  /** Begins, for as long as the window shows these pages. */
  static void follow(Startup startup, Navigator navigator) {
    Landing landing = new Landing(startup, navigator);
    landing.nobody.addListener((o, before, now) -> landing.left(now));
    startup.storeProperty().addListener((o, before, now) -> landing.moved());
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
    Path present = startup.folderProperty().get();
    boolean another = startup.storeProperty().get().isPresent() && !present.equals(folder);
    if (another && nobody.getValue()) {
      folder = present;
      navigator.go(Page.PEOPLE);
    }
  }
}
