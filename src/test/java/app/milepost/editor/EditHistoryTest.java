package app.milepost.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.competency.Competency;
import app.milepost.editor.Part.Kind;
import app.milepost.format.BundledCompetencies;
import app.milepost.format.BundledPacks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Taking changes back and making them again. */
class EditHistoryTest {

  private static final List<Competency> LIBRARY = BundledCompetencies.read().all();
  private static final List<Kind> KINDS =
      List.of(Kind.RUNG, Kind.SECTION, Kind.REQUIREMENT, Kind.ACTIVITY, Kind.FIGURE, Kind.SOURCE);
  private static final Place TITLE = Place.of("$.title");

  private static Edit title(String text) {
    return Edit.Write.of(Part.CAREER, TITLE, new Value.Text(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsDoneIsTakenBackToTheSameDraftAndMadeAgain(long seed) {
    Random random = new Random(seed);
    Draft first =
        random.nextBoolean()
            ? Drafts.empty()
            : DraftSamples.of(BundledPacks.read(BundledPacks.IDS.get(random.nextInt(4))));
    List<Draft> seen = new ArrayList<>(List.of(first));
    EditHistory history = EditHistory.of(first);
    for (int i = 0; i < 120; i++) {
      EditHistory after = history.pause().make(any(history.now(), random));
      if (!after.now().equals(history.now())) {
        seen.add(after.now());
      }
      history = after;
    }
    assertThat(seen).hasSizeGreaterThan(60);
    for (int i = seen.size() - 1; i >= 0; i--) {
      assertThat(history.now()).isEqualTo(seen.get(i));
      history = history.undo();
    }
    assertThat(history.now()).isEqualTo(first);
    assertThat(history.lastDone()).isEmpty();
    for (Draft draft : seen) {
      assertThat(history.now()).isEqualTo(draft);
      history = history.redo();
    }
    assertThat(history.lastUndone()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whateverIsDoneIdsStayUniqueAndTheDraftCanBeJudged(long seed) {
    Random random = new Random(seed);
    Draft draft = DraftSamples.of(BundledPacks.read(BundledPacks.IDS.getFirst()));
    for (int i = 0; i < 60; i++) {
      draft = any(draft, random).applyTo(draft);
    }
    for (Kind kind : Kind.values()) {
      assertThat(draft.parts(kind)).doesNotHaveDuplicates();
    }
    var check = DraftSamples.FILES.check(draft, LocalDate.of(2026, 1, 1));
    assertThat(check.pack().isPresent()).isEqualTo(check.errors().isEmpty());
  }

  private static Edit any(Draft draft, Random random) {
    Kind kind = KINDS.get(random.nextInt(KINDS.size()));
    List<Part> parts = draft.parts(kind);
    List<Part> sections = draft.parts(Kind.SECTION);
    String section = sections.isEmpty() ? "" : sections.get(random.nextInt(sections.size())).id();
    Part part = parts.isEmpty() ? Part.CAREER : parts.get(random.nextInt(parts.size()));
    return switch (random.nextInt(7)) {
      case 0 -> new Edit.Remove(part);
      case 1 -> new Edit.Move(part, random.nextInt(5) - 2);
      case 2 -> new Edit.Add(Drafts.fresh(draft, kind, "New " + random.nextInt(9)), "New", section);
      case 3 -> {
        Competency competency = LIBRARY.get(random.nextInt(LIBRARY.size()));
        yield new Edit.Take(
            Drafts.fresh(draft, Kind.REQUIREMENT, competency.title()),
            competency,
            section,
            1 + random.nextInt(4));
      }
      case 4 -> title("Title " + random.nextInt(1000));
      case 5 ->
          new Edit.Write(
              part,
              draft.place(part).orElse(Place.ROOT).field("title"),
              random.nextBoolean()
                  ? Optional.of(new Value.Text("T" + random.nextInt(1000)))
                  : Optional.empty());
      default ->
          Edit.Write.of(
              part,
              draft.place(part).orElse(Place.ROOT).field("anchors").item(random.nextInt(5)),
              new Value.Text("Does it " + random.nextInt(1000)));
    };
  }

  @Test
  void typingIntoOneFieldIsOneChange() {
    EditHistory typed =
        EditHistory.of(Drafts.empty()).make(title("W")).make(title("Wa")).make(title("War"));
    assertThat(typed.undo().now()).isEqualTo(Drafts.empty());
    assertThat(typed.undo().redo().now().title()).isEqualTo("War");
  }

  @Test
  void typingIntoAFieldAgainLaterIsAnotherChange() {
    EditHistory typed =
        EditHistory.of(Drafts.empty()).make(title("Ward")).pause().make(title("Wa"));
    assertThat(typed.undo().now().title()).isEqualTo("Ward");
  }

  @Test
  void whatChangesNothingIsNoChange() {
    EditHistory history = EditHistory.of(Drafts.empty());
    assertThat(history.make(title("")).lastDone()).isEmpty();
    assertThat(history.make(new Edit.Move(new Part(Kind.RUNG, "entry"), 1)).lastDone()).isEmpty();
  }

  @Test
  void anotherChangeEndsWhatCouldBeMadeAgain() {
    EditHistory history = EditHistory.of(Drafts.empty()).make(title("A")).undo().make(title("B"));
    assertThat(history.lastUndone()).isEmpty();
    assertThat(history.redo().now().title()).isEqualTo("B");
  }
}
