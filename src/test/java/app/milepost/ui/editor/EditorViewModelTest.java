package app.milepost.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.competency.Competency;
import app.milepost.editor.Draft;
import app.milepost.editor.Part;
import app.milepost.editor.Part.Kind;
import app.milepost.editor.Place;
import app.milepost.editor.Value;
import app.milepost.format.BundledCompetencies;
import app.milepost.format.BundledPacks;
import app.milepost.format.DraftFiles;
import app.milepost.format.OwnPacks;
import app.milepost.format.PackLibrary;
import app.milepost.format.PackReader;
import app.milepost.format.matrix.MatrixFiles;
import app.milepost.format.table.TableException;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.SmallPack;
import app.milepost.ui.Dialogs;
import app.milepost.ui.export.FileExport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorViewModelTest {

  private static final String HRT = "health-records-technician";

  @TempDir Path folder;
  private OpenDesk desk;
  private EditorViewModel model;
  private int broughtToTheFront;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder);
    model =
        new EditorViewModel(
            desk.openFolder(),
            desk.tasks(),
            EditorViewModelTest::packs,
            new Judge(
                desk.workspace(),
                desk.tasks(),
                new DraftFiles(new PackReader()),
                () -> LocalDate.of(2026, 11, 29)),
            desk.dialogs(),
            desk.leaving(),
            BundledCompetencies::read,
            () -> broughtToTheFront++);
  }

  private static OwnPacks packs(Path data) {
    Path packs = new DataFolder(data).packs();
    return new OwnPacks(
        new PackLibrary(new PackReader(), Optional.of(packs)),
        packs,
        EditorViewModelTest::spreadsheet);
  }

  private static Optional<RolePack> spreadsheet(Path file) throws IOException {
    try {
      return MatrixFiles.read(file, id -> Optional.empty());
    } catch (TableException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Editing editing() {
    return model.now().editing().orElseThrow();
  }

  private Draft draft() {
    return editing().draft();
  }

  private FieldSpec field(String label) {
    return model.fields().stream()
        .filter(f -> f.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError(label + " in " + model.fields()));
  }

  private void type(String label, String text) {
    FieldSpec field = field(label);
    model.write(field.place(), Typed.value(field, text));
  }

  private void title(String title) {
    model.show(Part.CAREER);
    type("Title", title);
  }

  private Competency competency(String id) {
    return model.library().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  private void makeWardClerk() {
    model.beginNew();
    title("Ward Clerk");
    model.take(competency("reading-comprehension"), "skills", 2);
  }

  private RolePack kept(String id) {
    return new PackLibrary(new PackReader(), Optional.of(new DataFolder(folder).packs()))
        .withId(id)
        .orElseThrow();
  }

  @Test
  void aNewCareerIsWrittenSavedAndChangedAsANewVersion() {
    makeWardClerk();
    assertThat(model.now().errors()).isZero();
    assertThat(editing().isChanged()).isTrue();
    model.save();
    assertThat(kept("ward-clerk").version()).isEqualTo("1.0.0");
    assertThat(kept("ward-clerk").title()).isEqualTo("Ward Clerk");
    assertThat(editing().isChanged()).isFalse();
    title("Clerk on a ward");
    model.save();
    assertThat(kept("ward-clerk").version()).isEqualTo("1.1.0");
    assertThat(kept("ward-clerk").title()).isEqualTo("Clerk on a ward");
    assertThat(new DataFolder(folder).packs().resolve("earlier/ward-clerk-1.0.0.json")).exists();
    assertThat(model.now().note().orElseThrow().sentence()).contains("1.1.0").contains("earlier");
  }

  @Test
  void whatIsWrongIsToldAtItsFieldUntilItIsRight() {
    makeWardClerk();
    model.show(new Part(Kind.RUNG, "entry"));
    type("From how many years", "two");
    Told told = model.now().told().getFirst();
    assertThat(told.error()).isTrue();
    assertThat(told.part()).isEqualTo(new Part(Kind.RUNG, "entry"));
    assertThat(told.place()).isEqualTo(field("From how many years").place());
    model.save();
    assertThat(model.now().note().orElseThrow().problem()).isTrue();
    assertThat(model.now().wanted()).contains(told.place());
    assertThat(new DataFolder(folder).packs()).doesNotExist();
    type("From how many years", "2");
    assertThat(model.now().errors()).isZero();
  }

  @Test
  void aCopyOfACareerHasANameAndAnIdOfItsOwn() {
    model.beginCopy(HRT);
    assertThat(draft().title()).isEqualTo("Copy of Health Records Technician");
    assertThat(editing().isChanged()).isFalse();
    assertThat(model.now().told()).noneMatch(Told::error);
    model.save();
    RolePack copy = kept("copy-of-health-records-technician");
    RolePack original = BundledPacks.read(HRT);
    assertThat(copy.version()).isEqualTo("1.0.0");
    assertThat(copy.requirements()).isEqualTo(original.requirements());
    assertThat(copy.activities()).isEqualTo(original.activities());
    assertThat(copy.guide()).isEqualTo(original.guide());
  }

  @Test
  void aCareerOfOnesOwnIsOpenedItselfAndAnyOtherAsACopy() {
    makeWardClerk();
    model.save();
    model.close();
    model.beginWith("ward-clerk");
    assertThat(draft().title()).isEqualTo("Ward Clerk");
    assertThat(editing().version()).contains("1.0.0");
    model.beginWith(HRT);
    assertThat(editing().version()).isEmpty();
  }

  @Test
  void aSecondCareerOfTheSameNameGetsAnotherId() {
    makeWardClerk();
    model.save();
    makeWardClerk();
    model.save();
    assertThat(kept("ward-clerk-2").title()).isEqualTo("Ward Clerk");
  }

  @Test
  void everyChangeIsTakenBackAndMadeAgainWhereItWasMade() {
    makeWardClerk();
    Draft whole = draft();
    Part reading = editing().part();
    model.remove();
    assertThat(editing().part()).isEqualTo(new Part(Kind.SECTION, "skills"));
    model.undo();
    assertThat(draft()).isEqualTo(whole);
    assertThat(editing().part()).isEqualTo(reading);
    assertThat(model.now().note().orElseThrow().sentence())
        .isEqualTo("Undone: deleting “Reading comprehension”.");
    model.undo();
    model.undo();
    assertThat(draft().title()).isEmpty();
    assertThat(model.canUndoProperty().get()).isFalse();
    model.redo();
    model.redo();
    assertThat(draft()).isEqualTo(whole);
    assertThat(editing().part()).isEqualTo(reading);
  }

  @Test
  void typingIsOneChangeUntilTheFieldIsLeft() {
    model.beginNew();
    title("W");
    type("Title", "Wa");
    model.pause();
    type("Title", "War");
    model.undo();
    assertThat(draft().title()).isEqualTo("Wa");
    model.undo();
    assertThat(draft().title()).isEmpty();
  }

  @Test
  void whatAChangeDoesToThePersonOnScreenIsToldAsAnInterval() {
    RolePack pack = BundledPacks.read(HRT);
    pack.requirements().stream()
        .limit(10)
        .forEach(r -> desk.workspace().answer(r.id(), new Answer.Rated(1, Evidence.CLAIM, "")));
    model.beginCopy(HRT);
    assertThat(model.now().effect()).startsWith("The score stays: ").contains("–");
    model.show(new Part(Kind.REQUIREMENT, pack.requirements().getFirst().id()));
    model.write(field("Importance").place(), Optional.of(Value.Amount.of(1)));
    String said = model.now().effect();
    assertThat(said).startsWith("Before: ").contains(" Now: ").contains("of 100");
    desk.workspace()
        .answer(pack.requirements().getFirst().id(), new Answer.Rated(4, Evidence.CLAIM, ""));
    assertThat(model.now().effect()).isNotEqualTo(said);
  }

  @Test
  void answersToTheSameCompetencyCountForANewCareer() {
    RolePack pack = BundledPacks.read(HRT);
    makeWardClerk();
    assertThat(model.now().effect())
        .isEqualTo("None of the answers on screen count for this career yet.");
    String shared =
        pack.requirements().stream()
            .filter(r -> !r.competency().isEmpty())
            .filter(r -> model.library().stream().anyMatch(c -> c.id().equals(r.competency())))
            .findFirst()
            .orElseThrow()
            .id();
    desk.workspace().answer(shared, new Answer.Rated(4, Evidence.CLAIM, ""));
    model.take(competency(pack.requirement(shared).orElseThrow().competency()), "skills", 2);
    assertThat(model.now().effect())
        .startsWith("With the answers on screen: ")
        .contains("1 of 2 answered");
  }

  @Test
  void beginningAnotherAsksAboutWhatIsNotSaved() {
    model.beginNew();
    title("Ward Clerk");
    model.beginNew();
    assertThat(draft().title()).isEqualTo("Ward Clerk");
    assertThat(desk.dialogs().asked().getLast())
        .isEqualTo(
            "The career “Ward Clerk” has changes that are not saved. It can't be saved while there"
                + " are problems in it.");
    assertThat(broughtToTheFront).isEqualTo(2);
    desk.dialogs().agree();
    model.beginCopy(HRT);
    assertThat(draft().title()).startsWith("Copy of");
  }

  @Test
  void whatCanBeSavedIsSavedOnTheWayOut() {
    makeWardClerk();
    desk.dialogs().decide(Dialogs.Unsaved.SAVE);
    model.leave();
    assertThat(model.now().editing()).isEmpty();
    assertThat(kept("ward-clerk").title()).isEqualTo("Ward Clerk");
  }

  @Test
  void leavingTheFolderAsksToo() {
    makeWardClerk();
    assertThat(desk.leaving().halfTyped()).containsExactly("changes to a career");
    boolean[] left = {false};
    desk.leaving().everything(() -> left[0] = true);
    assertThat(left[0]).isFalse();
    desk.dialogs().decide(Dialogs.Unsaved.DROP);
    desk.leaving().everything(() -> left[0] = true);
    assertThat(left[0]).isTrue();
    assertThat(model.now().editing()).isEmpty();
  }

  @Test
  void theLatestOfManyChangesIsWhatIsJudged() {
    makeWardClerk();
    desk.tasks().hold();
    title("");
    assertThat(model.now().isJudged()).isFalse();
    title("Clerk");
    title("Ward Clerk");
    desk.tasks().release();
    assertThat(model.now().isJudged()).isTrue();
    assertThat(model.now().errors()).isZero();
  }

  @Test
  void aCareerThatIsGoneIsToldAndNothingIsEdited() {
    model.beginCopy("gone");
    assertThat(model.now().editing()).isEmpty();
    assertThat(model.now().note().orElseThrow().sentence()).contains("no longer there");
  }

  @Test
  void everyPartOfEveryBundledCareerHasFieldsThatSayWhatStandsInIt() {
    for (String id : BundledPacks.IDS) {
      model.beginCopy(id);
      Draft before = draft();
      for (Outline.Row row : Outline.of(before)) {
        model.show(row.part());
        for (FieldSpec field : model.fields()) {
          sayWhatStandsThere(field);
        }
      }
      assertThat(draft()).isEqualTo(before);
    }
  }

  /** Fields that are read and written as they are change nothing. */
  private void sayWhatStandsThere(FieldSpec field) {
    Optional<Value> value = draft().at(field.place());
    switch (field.input()) {
      case Input.Rows rows -> {
        int count = value.map(v -> v.asItems().size()).orElse(0);
        for (int i = 0; i < count; i++) {
          rows.fields().apply(field.place().item(i)).forEach(this::sayWhatStandsThere);
        }
      }
      case Input.Pick pick ->
          // A product's competency is made of its name, and stands in no list.
          assertThat(
                  field.label().equals("Competency")
                      || pick.options().stream().anyMatch(o -> o.value().equals(value)))
              .as("%s: %s", field.place(), value)
              .isTrue();
      case Input.Tick tick -> assertThat(value).containsInstanceOf(Value.Flag.class);
      default -> {
        String shown = Typed.text(field, value);
        assertThat(Typed.says(field, shown, value)).isTrue();
        assertThat(shown.isEmpty()).isEqualTo(value.isEmpty());
      }
    }
  }

  @Test
  void aFileThatWasPassedOnKeepsItsIdAndVersionWhereTheyAreFree() throws Exception {
    Path file = folder.resolve("passed-on.json");
    Files.writeString(file, SmallPack.JSON.replace("1.0.0", "2.3.0"));
    desk.dialogs().open(file);
    model.beginFile();
    assertThat(draft().title()).isEqualTo("File Clerk");
    model.save();
    assertThat(kept("file-clerk").version()).isEqualTo("2.3.0");
    model.beginFile();
    model.save();
    assertThat(kept("file-clerk-2").version()).isEqualTo("1.0.0");
  }

  @Test
  void aListOfSkillsIsOpenedAsACareerAndLeavesAsASpreadsheet() throws Exception {
    Path list = folder.resolve("Ward clerk.csv");
    Files.writeString(list, "Skill,Level\nWriting,3\nActive listening,2\n");
    desk.dialogs().open(list);
    model.beginFile();
    assertThat(draft().title()).isEqualTo("Ward clerk");
    Path sheet = folder.resolve("clerk.xlsx");
    model.exportSheet((name, content) -> {
      assertThat(name).isEqualTo("ward-clerk.xlsx");
      write(sheet, content);
    });
    assertThat(spreadsheet(sheet).orElseThrow().requirements())
        .extracting(Requirement::title)
        .containsExactly("Writing", "Active listening");
    model.save();
    assertThat(kept("ward-clerk").requirements()).hasSize(2);
  }

  private static void write(Path file, FileExport.Content content) {
    try (OutputStream out = Files.newOutputStream(file)) {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aCareerThatCannotBeUsedIsNoSpreadsheetYetAndAFaultInOneIsToldWithItsCell() throws Exception {
    model.beginNew();
    title("");
    model.exportSheet((name, content) -> {
      throw new AssertionError(name);
    });
    assertThat(model.now().note().orElseThrow().sentence()).startsWith("Not exported: ");
    Path list = folder.resolve("list.csv");
    Files.writeString(list, "Skill,Level\nWriting,9\n");
    desk.dialogs().open(list);
    model.beginFile();
    assertThat(model.now().note().orElseThrow().sentence()).contains("line 2, “Level”");
  }

  @Test
  void aFileThatIsNoCareerIsToldAndWhatIsEditedStays() throws Exception {
    makeWardClerk();
    model.save();
    Path file = folder.resolve("no-pack.json");
    Files.writeString(file, "{}");
    desk.dialogs().open(file);
    model.beginFile();
    assertThat(model.now().note().orElseThrow().problem()).isTrue();
    assertThat(draft().title()).isEqualTo("Ward Clerk");
  }

  @Test
  void theListHoldsEveryPartOnce() {
    model.beginCopy(HRT);
    List<Part> parts = Outline.of(draft()).stream().map(Outline.Row::part).toList();
    assertThat(parts).doesNotHaveDuplicates();
    for (Kind kind : Kind.values()) {
      assertThat(parts).containsAll(draft().parts(kind));
    }
    assertThat(draft().at(Place.ROOT)).contains(draft().root());
  }
}
