package app.milepost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.calendar.CalendarStep;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.ScriptedDialogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarExportTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
  private static final CalendarExport.Whose ROSA = new CalendarExport.Whose("7", "Rosa Delgado");
  private static final List<CalendarStep> STEPS =
      List.of(new CalendarStep("course", "Evening course", MONDAY, MONDAY.plusDays(6), ""));

  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final CalendarExport export =
      new CalendarExport(
          new FileExport(dialogs, new DirectTasks(), file -> {}, new PaperPrinter()),
          InstantSource.fixed(Instant.parse("2026-11-29T12:00:00Z")));

  @Test
  void stepsAreSavedWhereThePersonSays(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("mine.ics");
    dialogs.saveTo(file);

    export.save(ROSA, "file-clerk", STEPS, MONDAY);

    assertThat(export.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
    assertThat(Files.readString(file))
        .contains("SUMMARY:Evening course", "DUE;VALUE=DATE:20261206")
        .doesNotContain("Rosa");
    assertThat(dialogs.asked()).containsExactly("plan-rosa-delgado-2026-11-30.ics");
  }

  @Test
  void withoutStepsNoFileIsAskedFor() {
    export.save(ROSA, "file-clerk", List.of(), MONDAY);

    assertThat(export.files().stateProperty().get())
        .isEqualTo(new ExportState.Failed(CalendarExport.NO_STEPS));
    assertThat(dialogs.asked()).isEmpty();
  }
}
