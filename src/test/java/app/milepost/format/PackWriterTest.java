package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Measure;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.testkit.ChangedPacks;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PackWriterTest {

  static final List<String> BUNDLED = BundledPacks.IDS;

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void aBundledPackIsReadBackAsTheSame(String id) throws Exception {
    assertReadBack(BundledPacks.read(id));
  }

  @Test
  void surveyFiguresAreKept() throws Exception {
    RolePack pack = BundledPacks.read(BUNDLED.getFirst());
    Requirement first = pack.requirements().getFirst();
    String source = pack.sources().getFirst().id();
    List<Measure> measures =
        List.of(
            new Measure(
                "Importance, 1 to 5",
                4.12,
                OptionalInt.of(8),
                OptionalDouble.of(0.12),
                "2023-08",
                "Analyst",
                source,
                false),
            new Measure(
                "Level, 0 to 7",
                4,
                OptionalInt.empty(),
                OptionalDouble.empty(),
                "",
                "",
                source,
                true));
    Requirement measured =
        new Requirement(
            first.id(),
            first.section(),
            first.title(),
            first.importance(),
            first.mustHave(),
            first.required(),
            first.why(),
            first.anchors(),
            first.evidence(),
            first.question(),
            first.competency(),
            measures);
    List<Requirement> requirements = new ArrayList<>(pack.requirements());
    requirements.set(0, measured);

    assertReadBack(ChangedPacks.withRequirements(pack, requirements));
  }

  private static void assertReadBack(RolePack pack) throws Exception {
    PackWriter writer = new PackWriter();
    for (byte[] file : List.of(writer.toBytes(pack), writer.toCompactBytes(pack))) {
      assertThat(new PackReader().read("a pack", new ByteArrayInputStream(file))).isEqualTo(pack);
    }
  }
}
