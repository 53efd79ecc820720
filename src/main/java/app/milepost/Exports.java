package app.milepost;

import app.milepost.report.Printing;
import app.milepost.ui.Dialogs;
import app.milepost.ui.FileExport;
import app.milepost.ui.Tasks;

/**
 * Makes what saves, prints and opens files; every page has its own.
 *
 * @param dialogs asks where to
 * @param tasks runs it
 * @param printing puts pages on paper
 */
record Exports(Dialogs dialogs, Tasks tasks, Printing printing) {

  FileExport make() {
    return new FileExport(
        dialogs, tasks, SystemPrograms.of(System.getProperty("os.name", "")), printing);
  }
}
