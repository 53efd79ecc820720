package app.milepost.ui.report;

import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** The Report page in a window of its own, which is closed after each test. */
abstract class InPageWindow {

  @TempDir private Path folder;
  final Workspace workspace = Desk.withWorkedExample();
  private Optional<PageWindow> opened = Optional.empty();

  @AfterEach
  final void close() {
    opened.ifPresent(PageWindow::close);
  }

  /** Shows the report of a workspace. */
  final PageWindow open(Workspace shown) {
    return open(shown, 1200, 800);
  }

  /** Shows the report of a workspace in a window of another size. */
  final PageWindow open(Workspace shown, double width, double height) {
    PageWindow window = new PageWindow(shown, width, height, file());
    opened = Optional.of(window);
    return window;
  }

  /** Returns where reports are saved. */
  final Path file() {
    return folder.resolve("report.pdf");
  }
}
