package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.role.FactValue;
import app.milepost.role.Guide;
import app.milepost.role.Part;
import app.milepost.role.RolePack;
import app.milepost.role.check.PackProblem;
import app.milepost.testkit.SmallGuide;
import app.milepost.testkit.SmallPack;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuideReadingTest {

  @Test
  void everyKindOfPartIsReadAsWhatItIs() throws UnreadableFileException {
    Guide guide = read(SmallGuide.PACK).guide();
    assertThat(guide.chapters())
        .extracting(c -> c.title())
        .containsExactly("The job", "The way in");
    List<Part> job = guide.chapters().getFirst().parts();
    assertThat(job)
        .extracting(Object::getClass)
        .containsExactly(
            Part.Points.class,
            Part.Table.class,
            Part.Sides.class,
            Part.OfPack.class,
            Part.OfPack.class,
            Part.OfPack.class);
    var sort = ((Part.Points) job.getFirst()).points().getFirst();
    assertThat(sort.items()).containsExactly("By name", "By date");
    assertThat(sort.facts().getFirst().value()).isEqualTo(new FactValue.Quantity(3));
    assertThat(sort.requirements()).containsExactly("filing");
    assertThat(sort.conflicts()).containsExactly("hours", "pay");
    assertThat(job.getFirst().heading().sources()).containsExactly("survey");
    assertThat(((Part.Table) job.get(1)).rows().getLast().cells()).containsExactly("Letters");
    assertThat(((Part.Sides) job.get(2)).con().points().getFirst().title()).isEqualTo("Dust");
    assertThat(job.subList(3, 6))
        .extracting(part -> ((Part.OfPack) part).kept())
        .containsExactly(Part.Kept.SKILLS, Part.Kept.LADDER, Part.Kept.PAY);
  }

  @Test
  void routesCredentialsRangesAndCareersKeepTheirFields() throws UnreadableFileException {
    List<Part> way = read(SmallGuide.PACK).guide().chapters().getLast().parts();
    assertThat(((Part.Points) way.get(0)).style()).isEqualTo(Part.Style.STEPS);
    var school = ((Part.Routes) way.get(1)).routes().getFirst();
    assertThat(school.time().getFirst().value()).isEqualTo(new FactValue.Range(6, 9));
    assertThat(school.cost()).isEmpty();
    assertThat(school.leadsTo()).containsExactly("A desk");
    var paper = ((Part.Credentials) way.get(2)).credentials().getFirst();
    assertThat(paper.shortName()).isEqualTo("FC");
    assertThat(paper.issuer()).isEqualTo("The guild");
    assertThat(((Part.Points) way.get(3)).style()).isEqualTo(Part.Style.CHECKLISTS);
    assertThat(((Part.Points) way.get(4)).style()).isEqualTo(Part.Style.QUESTIONS);
    assertThat(((Part.Ranges) way.get(5)).unit()).isEqualTo("USD");
    var archivist = ((Part.Related) way.get(6)).careers().getFirst();
    assertThat(archivist.shared()).containsExactly("filing");
    assertThat(archivist.differs()).isEqualTo("Older files.");
  }

  @Test
  void conflictsAreAlwaysDisputedAndFoundBesideKeyFigures() throws UnreadableFileException {
    RolePack pack = read(SmallGuide.PACK);
    assertThat(pack.conflict("hours").orElseThrow().disputed()).isTrue();
    assertThat(pack.conflict("pay").orElseThrow().disputed()).isFalse();
    assertThat(pack.conflict("unknown")).isEmpty();
  }

  @Test
  void aPackWithoutAGuideShowsItsSkillsAndItsLadder() throws UnreadableFileException {
    assertThat(read(SmallPack.JSON).guide()).isEqualTo(Guide.BARE);
  }

  @Test
  void everyFaultOfAGuideIsReportedWithItsPath() {
    String broken =
        SmallGuide.PACK
            .replace("\"requirements\": [\"filing\"]", "\"requirements\": [\"sorting\"]")
            .replace("\"conflicts\": [\"hours\", \"pay\"]", "\"conflicts\": [\"weeks\"]")
            .replace("\"sources\": [\"survey\"]", "\"sources\": [\"rumor\"]")
            .replace("\"cells\": [\"Letters\"]", "\"cells\": [\"Letters\", \"Stamps\"]")
            .replace("\"id\": \"dust\"", "\"id\": \"calm\"")
            .replace(
                "\"id\": \"asked\", \"kind\": \"skills\"", "\"id\": \"asked\", \"kind\": \"pay\"")
            .replace("\"kind\": \"questions\"", "\"kind\": \"riddles\"")
            .replace("\"issuer\": \"The guild\",", "")
            .replace("{\"from\": 6, \"to\": 9}", "{\"from\": 9, \"to\": 6}");
    assertThat(refusal(broken))
        .containsExactlyInAnyOrder(
            "$.guide.chapters[1].parts[4].kind: This must be one of points, steps, questions,"
                + " checklists, sides, table, routes, credentials, ranges, related, skills, ladder,"
                + " pay, not the text “riddles”.",
            "$.guide.chapters[1].parts[2].credentials[0].issuer: This is not there. Add it.",
            "$.guide.chapters[0].parts[0].sources[0]: There is no source “rumor”.",
            "$.guide.chapters[0].parts[0].points[0].requirements[0]: There is no requirement"
                + " “sorting”.",
            "$.guide.chapters[0].parts[0].points[0].conflicts[0]: There is no conflict or key"
                + " figure “weeks”.",
            "$.guide.chapters[0].parts[1].rows[1].cells: The row has 2 cells and needs 1, one for"
                + " each column after the first.",
            "$.guide.chapters[0].parts[2].against.points[0].id: The id “calm” stands twice in the"
                + " guide. Give each entry an id of its own.",
            "$.guide.chapters[0].parts[5]: This part stands twice in the guide. Take one of them"
                + " out.",
            "$.guide.chapters[1].parts[1].routes[0].time[0].value: The range runs backwards, from"
                + " 9.0 to 6.0.",
            "$.guide.chapters: No part has the kind “skills”, so people could not see it. Add"
                + " one.");
  }

  @Test
  void aConflictMayNotTakeTheNameOfAKeyFigure() {
    assertThat(refusal(SmallGuide.PACK.replace("{\"id\": \"hours\"", "{\"id\": \"pay\"")))
        .contains(
            "$.guide.conflicts[0].id: A key figure has the id “pay” too. Give the conflict another"
                + " one.");
  }

  @Test
  void aPartWithTheBodyOfAnotherKindIsRefused() {
    assertThat(refusal(SmallGuide.PACK.replace("\"kind\": \"routes\"", "\"kind\": \"points\"")))
        .containsExactlyInAnyOrder(
            "$.guide.chapters[1].parts[1].points: This is not there. Add it.",
            "$.guide.chapters[1].parts[1].routes: The name “routes” is not known here. Check the"
                + " spelling, or take it out.");
  }

  private static RolePack read(String text) throws UnreadableFileException {
    return new PackReader()
        .read("pack", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> refusal(String text) {
    return catchThrowableOfType(UnreadableFileException.class, () -> read(text)).problems().stream()
        .map(PackProblem::line)
        .toList();
  }
}
