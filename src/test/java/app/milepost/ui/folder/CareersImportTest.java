package app.milepost.ui.folder;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.source.ImportOutcome;
import app.milepost.format.source.OnetOutcome;
import app.milepost.format.table.TableException;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.framework.CaseSample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareersImportTest {

  private static final ImportOutcome OUTCOME =
      new OnetOutcome("O*NET 30.1", 923, 0, List.of(), false);

  @TempDir Path folder;

  private final DirectTasks tasks = new DirectTasks();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final List<Path> taken = new ArrayList<>();

  private CareersImport imports(CareersImport.Taker taker) {
    return new CareersImport(dialogs, tasks, taker, () -> folder);
  }

  @Test
  void whatWasChosenIsTakenIntoTheFolderInUseAndToldStepByStep() {
    CareersImport imports =
        imports((into, files, progress) -> {
          assertThat(into).isEqualTo(folder);
          taken.addAll(files);
          progress.at(0.004);
          progress.at(0.5);
          progress.at(0.505);
          return OUTCOME;
        });
    List<ImportState> states = new ArrayList<>();
    imports.stateProperty().subscribe(now -> states.add(now));
    dialogs.open(Path.of("onet.zip"));

    imports.choose();

    assertThat(taken).containsExactly(Path.of("onet.zip"));
    assertThat(states)
        .containsExactly(
            new ImportState.Idle(),
            new ImportState.Reading(0),
            new ImportState.Reading(0.5),
            new ImportState.Done(List.of("There are 923 careers now from O*NET 30.1.")));
  }

  @Test
  void whoeverChoosesNothingGetsNothing() {
    CareersImport imports = imports((into, files, progress) -> OUTCOME);

    imports.choose();

    assertThat(imports.stateProperty().get()).isEqualTo(new ImportState.Idle());
  }

  @Test
  void cancelingEndsItAtTheNextStep() {
    CareersImport imports =
        imports((into, files, progress) -> {
          progress.at(0.2);
          return OUTCOME;
        });
    tasks.hold();
    imports.from(List.of(Path.of("onet.zip")));

    imports.cancel();
    tasks.release();

    assertThat(imports.stateProperty().get()).isEqualTo(new ImportState.Idle());
  }

  @Test
  void aSecondOneWaitsUntilTheFirstIsDone() {
    CareersImport imports =
        imports((into, files, progress) -> {
          taken.addAll(files);
          return OUTCOME;
        });
    tasks.hold();
    imports.from(List.of(Path.of("one.zip")));
    imports.from(List.of(Path.of("two.zip")));
    tasks.release();

    assertThat(taken).containsExactly(Path.of("one.zip"));
  }

  @Test
  void aFaultOfAFileIsToldAndForgottenOnRequest() {
    CareersImport imports =
        imports((into, files, progress) -> {
          throw new TableException("onet.zip: Skills.txt, line 4", "“much” is no number.");
        });

    imports.from(List.of(Path.of("onet.zip")));

    assertThat(imports.stateProperty().get())
        .isEqualTo(new ImportState.Refused("onet.zip: Skills.txt, line 4: “much” is no number."));
    imports.forget();
    assertThat(imports.stateProperty().get()).isEqualTo(new ImportState.Idle());
  }

  @ParameterizedTest
  @CsvSource({"onet.zip, true", "national_M2024.XLSX, true", "maria.pdf, false", "a.json, false"})
  void filesAreToldFromSomebodysAnswersByTheirNames(String name, boolean suits) {
    assertThat(CareersImport.suits(List.of(Path.of(name)))).isEqualTo(suits);
    assertThat(CareersImport.suits(List.of(folder, Path.of(name)))).isEqualTo(suits);
  }

  @Test
  void aFrameworkIsToldFromAnswersByWhatIsInIt() throws Exception {
    Path framework = CaseSample.office().file(folder.resolve("office.json"));
    Path answers = Files.writeString(folder.resolve("a.json"), "{\"format\": \"x\"}");

    assertThat(CareersImport.suits(List.of(framework))).isTrue();
    assertThat(CareersImport.suits(List.of(answers))).isFalse();
    assertThat(CareersImport.suits(List.of(framework, answers))).isFalse();
    assertThat(CareersImport.maySuit(List.of(framework, answers))).isTrue();
    assertThat(CareersImport.maySuit(List.of(Path.of("maria.pdf")))).isFalse();
  }
}
