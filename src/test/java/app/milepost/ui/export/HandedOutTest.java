package app.milepost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.ReportFormat;
import app.milepost.report.pdf.Printing;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.AuditTrail.Entry;
import app.milepost.testkit.OpenDesk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lines about what was saved and printed. */
class HandedOutTest {

  @TempDir private Path folder;
  @TempDir private Path saved;
  private OpenDesk desk;
  private FileExport files;
  private Optional<Long> whom = Optional.of(7L);
  private Printing.Outcome printed = new Printing.Outcome.Sent("the printer");

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder);
    files = new FileExport(desk.dialogs(), desk.tasks(), file -> {}, (job, pages) -> printed);
    ExportAudit noted =
        new ExportAudit(
            desk.openFolder(),
            desk.tasks(),
            files,
            Action.REPORT_SAVED,
            Action.REPORT_PRINTED,
            () -> whom);
    assertThat(noted.problemProperty().get()).isEmpty();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void eachFileAndEachPrintGetsALineOfItsOwn() throws Exception {
    save("one.csv");
    whom = Optional.of(8L);
    files.print("report", out -> out.write(1));

    List<Entry> lines = desk.store().audit().lines(Long.MAX_VALUE, 2);
    assertThat(lines)
        .extracting(Entry::action)
        .containsExactly(Action.REPORT_PRINTED, Action.REPORT_SAVED);
    assertThat(lines).extracting(Entry::personId).containsExactly(Optional.of(8L), Optional.of(7L));
  }

  @Test
  void whatWasNotHandedOutGetsNone() throws Exception {
    printed = new Printing.Outcome.Canceled();
    files.print("report", out -> out.write(1));
    printed = new Printing.Outcome.NoPrinter();
    files.print("report", out -> out.write(1));
    desk.dialogs().saveTo(saved.resolve("gone").resolve("one.csv"));
    files.save("report", "one.csv", ReportFormat.CSV, out -> out.write(1));
    desk.dialogs().saveTo(saved.resolve("two.csv"));
    files.save(
        "report",
        "two.csv",
        ReportFormat.CSV,
        out -> {
          throw new IOException("The font is broken.");
        });

    assertThat(desk.store().audit().lines(Long.MAX_VALUE, 10))
        .extracting(Entry::action)
        .doesNotContain(Action.REPORT_SAVED, Action.REPORT_PRINTED);
  }

  private void save(String name) {
    desk.dialogs().saveTo(saved.resolve(name));
    files.save("report", name, ReportFormat.CSV, out -> out.write(1));
  }
}
