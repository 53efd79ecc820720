package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.editor.Draft;
import app.milepost.editor.Drafts;
import app.milepost.editor.Part;
import app.milepost.editor.Place;
import app.milepost.editor.Value;
import app.milepost.role.check.PackLint;
import app.milepost.testkit.SmallPack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Packs as drafts and back. */
class DraftFilesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  static final List<String> BUNDLED = BundledPacks.IDS;

  private final DraftFiles files = new DraftFiles(new PackReader());

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void everyPartOfABundledPackOutlivesBeingADraft(String id) throws Exception {
    byte[] file = bundled(id);
    Draft draft = files.read(id, file);
    byte[] written = files.toBytes(draft);
    assertThat(files.read(id, written)).isEqualTo(draft);
    assertThat(new PackReader().read(id, new ByteArrayInputStream(written)))
        .isEqualTo(BundledPacks.read(id));
  }

  private static byte[] bundled(String id) throws IOException {
    try (InputStream in = BundledPacks.open(id)) {
      return in.readAllBytes();
    }
  }

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void aDraftIsJudgedAsItsFileIs(String id) throws Exception {
    DraftFiles.Check check = files.check(files.read(id, bundled(id)), TODAY);
    assertThat(check.errors()).isEmpty();
    assertThat(check.pack()).contains(BundledPacks.read(id));
    assertThat(check.warnings()).isEqualTo(PackLint.check(BundledPacks.read(id), TODAY).warnings());
  }

  @Test
  void whatSomebodyKeepsInAPackForThemselvesIsKept() throws Exception {
    String json = SmallPack.JSON.replaceFirst("\\{", "{\"x-mine\": [1.50, null, true, {}],");
    Draft draft = files.read("mine", json.getBytes(StandardCharsets.UTF_8));
    assertThat(new String(files.toBytes(draft), StandardCharsets.UTF_8))
        .containsIgnoringWhitespaces("\"x-mine\": [1.5, null, true, {}]");
    assertThat(files.check(draft, TODAY).errors()).isEmpty();
  }

  @Test
  void aNumberThatIsNoneIsKeptAndToldWhereItStands() throws Exception {
    Draft draft = files.read("small", SmallPack.JSON.getBytes(StandardCharsets.UTF_8));
    Place years = Place.of("$.rungs[0].years.from");
    DraftFiles.Check check = files.check(draft.with(years, new Value.Text("two")), TODAY);
    assertThat(check.pack()).isEmpty();
    assertThat(check.errors()).hasSize(1);
    assertThat(check.errors().getFirst().path()).isEqualTo(years.text());
    assertThat(check.errors().getFirst().message()).contains("“two”");
  }

  @Test
  void aNewCareerSaysWhatItNeedsWhereItNeedsIt() {
    DraftFiles.Check check = files.check(Drafts.identified(Drafts.empty(), "x", "1.0.0"), TODAY);
    assertThat(check.errors())
        .extracting(problem -> Place.of(problem.path()))
        .containsExactlyInAnyOrder(
            Place.of("$.title"), Place.of("$.requirements"), Place.of("$.rungs[0]"));
  }

  @Test
  void largeAndSmallNumbersAreWrittenAsPeopleWriteThem() throws Exception {
    Draft draft =
        files.read("n", "{\"a\": 1E3, \"b\": 0.10, \"c\": 1200}".getBytes(StandardCharsets.UTF_8));
    assertThat(new String(files.toBytes(draft), StandardCharsets.UTF_8))
        .isEqualTo("{\n  \"a\": 1000,\n  \"b\": 0.1,\n  \"c\": 1200\n}\n");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    assertThatThrownBy(() -> files.read("bad", "{\"a\": ".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void aPathLeadsToThePartItIsIn() throws Exception {
    Draft draft = files.read("small", SmallPack.JSON.getBytes(StandardCharsets.UTF_8));
    assertThat(draft.around(Place.of("$.requirements[0].anchors[3]")))
        .isEqualTo(new Part(Part.Kind.REQUIREMENT, "filing"));
    assertThat(draft.around(Place.of("$.rungs"))).isEqualTo(Part.all(Part.Kind.RUNG));
    assertThat(draft.around(Place.of("$.rungs[7]"))).isEqualTo(Part.all(Part.Kind.RUNG));
    assertThat(draft.around(Place.of("$.requirements"))).isEqualTo(Part.all(Part.Kind.SECTION));
    assertThat(draft.around(Place.of("$.guide.parts[0].title"))).isEqualTo(Part.CAREER);
  }
}
