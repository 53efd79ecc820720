package app.milepost.store.catalog;

import app.milepost.role.Guide;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Years;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What is needed to score a career, as bytes. */
final class Outlines {

  private static final int NO_END = -1;

  private Outlines() {}

  /** Returns a pack without the texts that only a reader needs. */
  static byte[] bytes(RolePack pack) {
    return Compact.bytes(out -> {
      for (String text :
          List.of(pack.id(), pack.version(), pack.title(), pack.language(), pack.defaultRung())) {
        Compact.text(text, out);
      }
      Compact.list(pack.sections(), Outlines::section, out);
      Compact.list(pack.rungs(), Outlines::rung, out);
      Compact.list(pack.requirements(), Outlines::requirement, out);
    });
  }

  /**
   * Returns the pack again.
   *
   * @param known see {@link Compact.In}
   * @throws IOException if the bytes are not whole
   */
  static RolePack read(byte[] bytes, Map<String, String> known) throws IOException {
    Compact.In in = new Compact.In(bytes, known);
    String id = in.text();
    String version = in.text();
    String title = in.text();
    String language = in.text();
    String defaultRung = in.text();
    return new RolePack(
        id,
        version,
        title,
        language,
        "",
        "",
        defaultRung,
        in.list(Outlines::section),
        in.list(Outlines::rung),
        in.list(Outlines::requirement),
        List.of(),
        List.of(),
        Guide.BARE,
        List.of());
  }

  private static void section(Section section, DataOutputStream out) throws IOException {
    Compact.text(section.id(), out);
    Compact.text(section.title(), out);
  }

  private static Section section(Compact.In in) throws IOException {
    return new Section(in.text(), in.text(), "");
  }

  private static void rung(Rung rung, DataOutputStream out) throws IOException {
    Compact.text(rung.id(), out);
    Compact.text(rung.title(), out);
    out.writeInt(rung.years().from());
    out.writeInt(rung.years().to().orElse(NO_END));
    Compact.map(rung.sectionWeights(), (weight, to) -> to.writeDouble(weight), out);
  }

  private static Rung rung(Compact.In in) throws IOException {
    String id = in.text();
    String title = in.text();
    int from = in.whole();
    int to = in.whole();
    Years years = new Years(from, to == NO_END ? OptionalInt.empty() : OptionalInt.of(to));
    return new Rung(
        id, title, years, "", List.of(), List.of(), List.of(), in.map(Compact.In::number));
  }

  private static void requirement(Requirement requirement, DataOutputStream out)
      throws IOException {
    Compact.text(requirement.id(), out);
    Compact.text(requirement.section(), out);
    Compact.text(requirement.title(), out);
    out.writeInt(requirement.importance());
    out.writeBoolean(requirement.mustHave());
    Compact.map(requirement.required(), (level, to) -> to.writeInt(level), out);
    Compact.text(requirement.competency(), out);
  }

  private static Requirement requirement(Compact.In in) throws IOException {
    String id = in.text();
    String section = in.text();
    String title = in.text();
    int importance = in.whole();
    boolean mustHave = in.truth();
    Map<String, Integer> required = in.map(Compact.In::whole);
    return new Requirement(
        id,
        section,
        title,
        importance,
        mustHave,
        required,
        "",
        List.of(),
        List.of(),
        "",
        in.text(),
        List.of());
  }
}
