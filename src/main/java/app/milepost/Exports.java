package app.milepost;

import app.milepost.report.pdf.Printing;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Tasks;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.export.WebLinks;

/**
 * Makes what saves, prints and opens files; every page has its own.
 *
 * @param dialogs asks where to
 * @param tasks runs it
 * @param printing puts pages on paper
 */
record Exports(Dialogs dialogs, Tasks tasks, Printing printing) {

  FileExport make() {
    return new FileExport(dialogs, tasks, programs(), printing);
  }

  /** Returns the way to the web. */
  WebLinks web() {
    return new WebLinks(dialogs, tasks, programs());
  }

  private static SystemPrograms programs() {
    return SystemPrograms.of(System.getProperty("os.name", ""));
  }
}
