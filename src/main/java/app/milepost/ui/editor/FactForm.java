package app.milepost.ui.editor;

import static app.milepost.ui.editor.FieldSpec.needed;
import static app.milepost.ui.editor.FieldSpec.open;

import app.milepost.editor.Draft;
import app.milepost.editor.Part;
import app.milepost.editor.Part.Kind;
import app.milepost.editor.Place;
import app.milepost.editor.Value;
import java.util.List;

/** The fields of facts, and of the key figures that hold some. */
final class FactForm {

  private final Draft draft;

  FactForm(Draft draft) {
    this.draft = draft;
  }

  List<FieldSpec> figure(Place at) {
    return List.of(
        needed(at.field("title"), "Title", new Input.Line()),
        rows(at.field("facts"), "Facts", "fact"),
        open(at.field("note"), "Note", new Input.Area())
            .help("What a reader should know about all of them."));
  }

  /**
   * Returns a list of facts.
   *
   * @param one what one of them is called
   */
  FieldSpec rows(Place list, String label, String one) {
    return open(list, label, new Input.Rows(one, fresh(), this::fact));
  }

  private Value fresh() {
    List<Part> sources = draft.parts(Kind.SOURCE);
    return Value.Fields.NONE
        .with("value", "")
        .with("source", sources.isEmpty() ? "" : sources.getLast().id())
        .with("retrieved", "");
  }

  private List<FieldSpec> fact(Place at) {
    Input.Line line = new Input.Line();
    return List.of(
        needed(at.field("value"), "Value", new Input.Figure())
            .help("A number, a span such as 30,000–40,000, or a short phrase."),
        open(at.field("unit"), "Unit", line).help("What a number counts, such as USD or %."),
        open(at.field("label"), "Label", line)
            .help("What sets it apart from its neighbors, such as US median."),
        open(at.field("period"), "Period", line).help("The time it speaks of, such as May 2024."),
        open(at.field("region"), "Region", line).help("The place it speaks of."),
        needed(at.field("source"), "Source", new Input.Pick(Forms.options(draft, Kind.SOURCE)))
            .help("One of the sources of this career. Add it there first."),
        needed(at.field("retrieved"), "Read on", line).help("A day, such as 2026-05-31."),
        open(at.field("note"), "Note", new Input.Area()));
  }
}
