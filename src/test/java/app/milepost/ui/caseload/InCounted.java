package app.milepost.ui.caseload;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The page for figures about many people, without a window. */
abstract class InCounted {

  @TempDir Path folder;

  Counted office;

  CaseloadViewModel page;

  @BeforeEach
  final void open() throws Exception {
    office = new Counted(folder);
    page = office.page;
  }

  @AfterEach
  final void close() {
    office.close();
  }
}
