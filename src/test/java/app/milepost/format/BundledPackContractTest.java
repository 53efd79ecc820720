package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.testkit.ScoringTable;
import org.junit.jupiter.api.Test;

/** The bundled pack asks for exactly what the scoring contract's table lists. */
class BundledPackContractTest {

  private final RolePack bundled = BundledPacks.read("health-records-technician");
  private final RolePack table = ScoringTable.pack(ScoringTable.HEALTH_RECORDS_TECHNICIAN);

  @Test
  void theRequirementsHaveTheTablesOrderWeightAndLevels() {
    assertThat(bundled.requirements())
        .extracting(Requirement::id)
        .containsExactlyElementsOf(table.requirements().stream().map(Requirement::id).toList());
    for (Requirement listed : table.requirements()) {
      Requirement shipped = bundled.requirement(listed.id()).orElseThrow();
      assertThat(shipped.section()).as(listed.id()).isEqualTo(listed.section());
      assertThat(shipped.importance()).as(listed.id()).isEqualTo(listed.importance());
      assertThat(shipped.mustHave()).as(listed.id()).isEqualTo(listed.mustHave());
      for (Rung rung : table.rungs()) {
        assertThat(shipped.requiredAt(rung.id()))
            .as("%s at %s", listed.id(), rung.id())
            .isEqualTo(listed.requiredAt(rung.id()));
      }
    }
  }

  @Test
  void theRungsHaveTheTablesOrderAndSectionWeights() {
    assertThat(bundled.defaultRung()).isEqualTo("technician");
    assertThat(bundled.rungs())
        .extracting(Rung::id)
        .containsExactlyElementsOf(table.rungs().stream().map(Rung::id).toList());
    assertThat(bundled.sections())
        .extracting(Section::id)
        .containsExactlyElementsOf(table.sections().stream().map(Section::id).toList());
    for (Rung rung : table.rungs()) {
      for (Section section : table.sections()) {
        assertThat(bundled.rung(rung.id()).orElseThrow().weightOf(section.id()))
            .as("%s at %s", section.id(), rung.id())
            .isEqualTo(rung.weightOf(section.id()));
      }
    }
  }
}
