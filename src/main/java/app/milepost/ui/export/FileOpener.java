package app.milepost.ui.export;

import java.io.IOException;
import java.nio.file.Path;

/** Opens files in whatever programs the system has for them. */
@FunctionalInterface
public interface FileOpener {

  /**
   * Opens a file. Blocks, for seconds at most, but not until its program ends.
   *
   * @param file absolute
   * @throws IOException if there is no program for it
   * @throws InterruptedException if nobody wants to know any more
   */
  void open(Path file) throws IOException, InterruptedException;
}
