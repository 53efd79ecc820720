package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.editor.Draft;
import app.milepost.editor.Drafts;
import app.milepost.editor.Part;
import app.milepost.editor.Place;
import app.milepost.editor.Value;
import app.milepost.role.RolePack;
import app.milepost.testkit.SmallPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening packs to edit and keeping them. */
class OwnPacksTest {

  @TempDir Path data;
  private Path packs;
  private OwnPacks own;
  private PackLibrary library;

  @BeforeEach
  void make() {
    packs = data.resolve("packs");
    library = new PackLibrary(new PackReader(), Optional.of(packs));
    own = new OwnPacks(library, packs, file -> Optional.empty());
  }

  private static Draft small() throws UnreadableFileException {
    return new DraftFiles(new PackReader())
        .read("small", SmallPack.JSON.getBytes(StandardCharsets.UTF_8));
  }

  private static Draft titled(Draft draft, String title, String version) {
    return Drafts.identified(draft, "file-clerk", version)
        .with(Place.of("$.title"), new Value.Text(title));
  }

  @Test
  void aNewPackIsAFileThatCanBeOpenedAgain() throws Exception {
    RolePack saved = own.save(small(), Optional.empty());
    assertThat(packs.resolve("file-clerk.json")).exists();
    assertThat(library.find("file-clerk")).contains(saved);
    assertThat(own.open("file-clerk")).isEqualTo(new OwnPacks.Opened(small(), true));
  }

  @Test
  void whatAFileSaidBeforeIsPutAsideWithAllThatIsInIt() throws Exception {
    Files.createDirectories(packs);
    byte[] mine =
        SmallPack.JSON.replaceFirst("\\{", "{\"x-note\": 1,").getBytes(StandardCharsets.UTF_8);
    Files.write(packs.resolve("any name.json"), mine);
    Draft before = own.open("file-clerk").draft();
    Draft after = titled(before, "Filing Clerk", "1.1.0");
    own.save(after, Optional.of(before));
    assertThat(packs.resolve("earlier/file-clerk-1.0.0.json")).hasBinaryContent(mine);
    assertThat(own.open("file-clerk").draft()).isEqualTo(after);
    assertThat(own.open("file-clerk").draft().root().text("x-note")).isEqualTo("1");
    assertThat(library.entries()).hasSize(BundledPacks.IDS.size() + 1);
  }

  @Test
  void aFileThatWasChangedElsewhereIsNotWrittenOver() throws Exception {
    own.save(small(), Optional.empty());
    Path file = packs.resolve("file-clerk.json");
    String elsewhere = SmallPack.JSON.replace("File Clerk", "Registry Clerk");
    Files.writeString(file, elsewhere);
    assertThatThrownBy(() -> own.save(titled(small(), "Mine", "1.1.0"), Optional.of(small())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("changed elsewhere");
    assertThat(file).hasContent(elsewhere);
    assertThat(packs.resolve("earlier")).doesNotExist();
  }

  @Test
  void aFileThatIsGoneIsNotMadeUp() throws Exception {
    own.save(small(), Optional.empty());
    Files.delete(packs.resolve("file-clerk.json"));
    assertThatThrownBy(() -> own.save(titled(small(), "Mine", "1.1.0"), Optional.of(small())))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no longer in the packs folder");
    assertThat(packs).isEmptyDirectory();
  }

  @Test
  void aFileThatCantBeUsedIsNotWrittenOver() throws Exception {
    Files.createDirectories(packs);
    Files.writeString(packs.resolve("file-clerk.json"), "{}");
    own.save(small(), Optional.empty());
    assertThat(packs.resolve("file-clerk.json")).hasContent("{}");
    assertThat(packs.resolve("file-clerk-2.json")).exists();
  }

  @Test
  void aBundledPackIsOpenedAndNotOnesOwn() throws Exception {
    OwnPacks.Opened opened = own.open(BundledPacks.IDS.getFirst());
    assertThat(opened.own()).isFalse();
    assertThat(opened.draft().title()).isEqualTo("Health Records Technician");
    assertThat(own.taken()).containsAll(BundledPacks.IDS);
  }

  @Test
  void anIdThatAnotherCareerHasIsRefused() throws Exception {
    Draft taken = Drafts.identified(small(), BundledPacks.IDS.getFirst(), "1.0.0");
    assertThatThrownBy(() -> own.save(taken, Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another career");
    assertThatThrownBy(() -> own.open("nowhere")).isInstanceOf(IOException.class);
  }

  @Test
  void whatIsNotSoundIsNotKept() throws Exception {
    Draft wrong = small().with(Place.of("$.requirements[0].importance"), Value.Amount.of(9));
    assertThatThrownBy(() -> own.save(wrong, Optional.empty())).isInstanceOf(IOException.class);
    assertThat(packs).doesNotExist();
  }

  @Test
  void aFileThatIsNotFinishedIsOpenedAsItIs() throws Exception {
    Path file = data.resolve("unfinished.json");
    Files.write(file, new DraftFiles(new PackReader()).toBytes(Drafts.empty()));
    assertThat(own.read(file)).isEqualTo(Drafts.empty());
  }

  @Test
  void partsWithoutAnIdOfTheirOwnGetOne() throws Exception {
    Path file = data.resolve("twice.json");
    Files.writeString(
        file,
        SmallPack.JSON.replace(
            "\"sections\": [{\"id\": \"technical\", \"title\": \"Skills\"}]",
            "\"sections\": [{\"id\": \"technical\"}, {\"id\": \"technical\", \"title\": \"More\"},"
                + " {\"title\": \"Even more\"}, null]"));
    assertThat(own.read(file).parts(Part.Kind.SECTION))
        .extracting(Part::id)
        .containsExactly("technical", "more", "even-more", "section");
  }

  @Test
  void whatIsNoPackIsRefusedInASentence() throws Exception {
    Path answers = data.resolve("answers.json");
    Files.writeString(answers, "{\"format\": \"milepost-assessment/1\", \"role\": \"x\"}");
    assertThatThrownBy(() -> own.read(answers))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("These are answers, not a role pack");
    Files.writeString(answers, "{\"title\": \"Something\"}");
    assertThatThrownBy(() -> own.read(answers))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("$.format");
    Files.writeString(answers, "[1]");
    assertThatThrownBy(() -> own.read(answers)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> own.read(data.resolve("nowhere.json")))
        .isInstanceOf(IOException.class);
  }

  @Test
  void whereNothingCanBeKeptASentenceSaysSo() throws Exception {
    Files.writeString(packs, "a file in the place of the folder");
    assertThatThrownBy(() -> own.save(small(), Optional.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("The career could not be kept in “%s”".formatted(packs));
    assertThat(packs).hasContent("a file in the place of the folder");
  }
}
