package app.milepost.editor;

import app.milepost.editor.Part.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Begins drafts, and names what is new in them. */
public final class Drafts {

  /** What the files of role packs call their format. */
  public static final String FORMAT = "milepost-role-pack/1";

  private Drafts() {}

  /** Returns a career about which nothing is said yet but that it has one rung and one section. */
  public static Draft empty() {
    return new Draft(
        Value.Fields.NONE
            .with("format", FORMAT)
            .with("id", "")
            .with("version", "")
            .with("title", "")
            .with("language", "en")
            .with("defaultRung", "entry")
            .with(
                "sections",
                Value.Items.NONE.and(
                    Value.Fields.NONE.with("id", "skills").with("title", "Skills")))
            .with(
                "rungs",
                Value.Items.NONE.and(
                    Value.Fields.NONE
                        .with("id", "entry")
                        .with("title", "Entry")
                        .with("years", Value.Fields.NONE.with("from", 0))
                        .with("sectionWeights", Value.Fields.NONE.with("skills", 1))))
            .with("requirements", Value.Items.NONE));
  }

  /** Returns a part of a kind that the draft does not have yet, named after its title. */
  public static Part fresh(Draft draft, Kind kind, String title) {
    return new Part(kind, Ids.free(title, otherwise(kind), draft.ids(kind)));
  }

  private static String otherwise(Kind kind) {
    return switch (kind) {
      case CAREER -> "career";
      case RUNG -> "rung";
      case SECTION -> "section";
      case REQUIREMENT -> "requirement";
      case ACTIVITY -> "activity";
      case FIGURE -> "figure";
      case SOURCE -> "source";
    };
  }

  /**
   * Returns the draft with an id of its own for every part. Those that have none, or that of a part
   * before them, get one that is made of their title.
   */
  public static Draft withIds(Draft draft) {
    Draft named = draft;
    for (Kind kind : Kind.values()) {
      if (kind != Kind.CAREER) {
        named = withIds(named, kind);
      }
    }
    return named;
  }

  private static Draft withIds(Draft draft, Kind kind) {
    List<Value.Fields> all = draft.all(kind);
    Set<String> taken = draft.ids(kind);
    Set<String> seen = new HashSet<>(Set.of(""));
    List<Value.Fields> named = new ArrayList<>();
    for (Value.Fields part : all) {
      String id = part.text("id");
      if (!seen.add(id)) {
        id = Ids.free(part.text("title"), otherwise(kind), taken);
        taken.add(id);
      }
      named.add(part.text("id").equals(id) ? part : part.with("id", id));
    }
    return named.equals(all) ? draft : draft.withAll(kind, named);
  }

  /** Returns the draft under another id and version, as it is saved. */
  public static Draft identified(Draft draft, String id, String version) {
    return draft
        .with(Place.ROOT.field("id"), new Value.Text(id))
        .with(Place.ROOT.field("version"), new Value.Text(version));
  }

  /**
   * Returns the version after another, with its second number one higher.
   *
   * @param version as {@code major.minor.patch}; what is in another form counts as none
   */
  public static String nextVersion(String version) {
    String[] none = {};
    String[] numbers =
        version.matches("[0-9]{1,9}(\\.[0-9]{1,9}){2}") ? version.split("\\.", 3) : none;
    return numbers.length == 0
        ? "1.0.0"
        : "%s.%d.0".formatted(numbers[0], Integer.parseInt(numbers[1]) + 1);
  }

  /** Returns an id for a career that no other has. */
  public static String careerId(String title, Set<String> taken) {
    return Ids.free(title, "career", taken);
  }
}
