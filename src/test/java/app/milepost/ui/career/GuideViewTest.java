package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.testkit.SmallGuide;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.control.PageScroll;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide on the Career page: every kind of part, marks, and the ways to them. */
class GuideViewTest {

  private CareerWindow window;

  @BeforeEach
  void show() throws TimeoutException {
    window = CareerWindow.show(1102, 740);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<String> words(String selector) {
    Node node = window.find(selector);
    return CareerWindow.onFx(() ->
        node.lookupAll("*").stream()
            .flatMap(n ->
                n instanceof Labeled l && !(l.getText() + "").isBlank()
                    ? Stream.of(l.getText())
                    : Stream.of())
            .toList());
  }

  private boolean isFocused(String selector) {
    Node node = window.find(selector);
    return CareerWindow.onFx(node::isFocused);
  }

  private double fromTop(String selector) {
    PageScroll scroll = (PageScroll) window.find("#career-scroll");
    Node node = window.find(selector);
    return CareerWindow.onFx(() -> scroll.distance(node) - scroll.top());
  }

  @Test
  void everyKindOfPartShowsWhatThePackSays() {
    window.open(SmallGuide.pack());
    window.openChapter("job");
    assertThat(words("#chapter-job")).containsExactly("The job", "What a clerk does.");
    assertThat(words("#part-duties"))
        .contains(
            "Duties",
            "Sort",
            "You sort.",
            "By name",
            "By date",
            "3 hours",
            "Filing",
            "The source contradicts itself")
        .contains("Year not given · A survey")
        .noneMatch(said -> said.contains("Based on"));
    assertThat(words("#part-beside")).contains("Job", "Works on", "Clerk", "Files", "Letters");
    assertThat(words("#part-sides")).containsExactly("For", "Calm", "Against", "Dust");
    assertThat(words("#part-steps-up"))
        .contains(
            "This career has one step. It sets the levels you are measured against.", "Clerk");
    assertThat(words("#part-paid")).contains("Clerk", "Not in our sources");
    assertThat(window.find("#skill-filing").isVisible()).isTrue();

    window.openChapter("way");
    assertThat(words("#part-first-steps")).containsExactly("1", "Ask");
    assertThat(words("#part-routes"))
        .contains("School", "You learn.", "6–9 months", "Not in our sources", "None", "A desk");
    assertThat(words("#part-papers"))
        .contains(
            "FC", "Filing Certificate", "Issued by The guild", "A test", "Fee not in our sources");
    assertThat(words("#part-lists"))
        .containsExactly("Letter", "Name the shelf you kept", "0 of 1 ticked");
    assertThat(words("#part-places")).contains("North", "$10–$20");
  }

  @Test
  void aRowOfATableCanBeHeardAsASentence() {
    window.open(SmallGuide.pack());
    window.openChapter("job");
    assertThat(window.find("#entry-typist").getAccessibleText())
        .isEqualTo("Typist. Works on: Letters.");
  }

  @Test
  void aQuestionOpensItsAnswerAndEscapeClosesIt() {
    window.open(SmallGuide.pack());
    window.openChapter("way");
    assertThat(words("#entry-why")).containsExactly("Why file?");

    window.focus("#open-why");
    window.type(KeyCode.SPACE);
    assertThat(words("#entry-why")).containsExactly("Why file?", "To find it again.");

    window.type(KeyCode.ESCAPE);
    assertThat(((ToggleButton) window.find("#open-why")).isSelected()).isFalse();
    assertThat(window.focused()).isEqualTo("open-why");
  }

  @Test
  void aCareerWithoutAPackTellsWhatIsKnownAndHowToAddOne() {
    window.open(SmallGuide.pack());

    window.jumpTo("guide:archivist");

    assertThat(words("#entry-archivist"))
        .contains("Keeps old files.", "Older files.", "Filing", "Go to Settings")
        .anyMatch(said -> said.startsWith("There is no role pack for this career yet."));
    window.press("#add-archivist");
    assertThat(window.navigator().placeProperty().get().page()).isEqualTo(Page.SETTINGS);
  }

  @Test
  void aCareerWithAPackCanBeOpenedAsSoonAsItIsFound() {
    window.open(SmallGuide.pack());
    window.jumpTo("guide:archivist");

    window.findCareer(Packs.withId(Packs.baker(), "archivist"));
    window.press("#show-archivist");

    assertThat(window.workspace().roleProperty().get().orElseThrow().id()).isEqualTo("archivist");
  }

  @Test
  void aMarkOpensAllThatTheSourceSays() {
    window.open(SmallGuide.pack());
    window.openChapter("job");
    ToggleButton mark = window.toggle("#part-duties", "The source contradicts itself");
    assertThat(mark.getAccessibleText())
        .isEqualTo("The source contradicts itself: Hours, for Sort, closed");

    CareerWindow.onFx(() -> {
      mark.fire();
      return true;
    });

    assertThat(words("#part-duties"))
        .contains(
            "Hours",
            "What the one source says in different places",
            "Short",
            "Long",
            "Nobody counted.");
  }

  @Test
  void aRequirementLeadsToWhereItIsRated() {
    window.open(SmallGuide.pack());
    window.openChapter("job");
    window.focus("#entry-sort .requirement-link");

    window.type(KeyCode.SPACE);

    assertThat(isFocused("#skill-filing")).isTrue();
    assertThat(window.focusIsInSight()).isTrue();
    window.tabTo("rate-filing");
    window.type(KeyCode.ENTER);
    assertThat(window.navigator().placeProperty().get())
        .isEqualTo(new Navigator.Place(Page.ASSESS, Optional.of("filing")));
  }

  @Test
  void theWayBackFromRatingLeadsToTheVeryRequirement() {
    window.open(BundledPacks.read("health-records-technician"));
    CareerWindow.onFx(() -> {
      window.navigator().rate("confidentiality");
      window.navigator().readAbout("confidentiality");
      return true;
    });

    assertThat(isFocused("#skill-confidentiality")).isTrue();
    window.awaitWholePage();
    assertThat(fromTop("#skill-confidentiality")).isBetween(0.0, 100.0);
  }

  @ParameterizedTest
  @CsvSource({
    "guide:visas, #part-visas, 100",
    "guide:q-hours, #entry-q-hours, 300",
    "guide:medical-records-clerk, #entry-medical-records-clerk, 700",
    "rung:senior, #step-senior, 100"
  })
  void aJumpBuildsWhatIsNotThereYetAndOpensWhatHidesIt(
      String anchor, String selector, double lowest) {
    CareerWindow.onFx(() -> {
      window.workspace().showRole(BundledPacks.read("health-records-technician"));
      assertThat(window.scene().lookup(selector)).isNull();
      window.view().jumpTo(anchor);
      return true;
    });

    assertThat(isFocused(selector)).isTrue();
    assertThat(window.find(selector).getPseudoClassStates())
        .contains(PseudoClass.getPseudoClass("found"));
    window.awaitWholePage();
    assertThat(fromTop(selector)).isBetween(0.0, lowest);
    Node found = window.find(selector);
    assertThat(found.lookupAll(".disclosure"))
        .filteredOn(n -> n.getId() != null && n.getId().startsWith("open-"))
        .allMatch(n -> ((ToggleButton) n).isSelected());
  }

  @Test
  void whatIsBuiltLaterDoesNotPushAwayWhatAJumpHasShown() {
    CareerWindow.onFx(() -> {
      window.workspace().showRole(BundledPacks.read("health-records-technician"));
      window.view().jumpTo("guide:duties");
      return true;
    });

    window.awaitWholePage();

    assertThat(fromTop("#part-duties")).isBetween(0.0, 100.0);
  }

  @Test
  void anUnknownAnchorLeavesThePageWhereItIs() {
    window.open(SmallGuide.pack());

    window.jumpTo("guide:nowhere");

    assertThat(((PageScroll) window.find("#career-scroll")).getVvalue()).isZero();
  }

  @Test
  void theKeyboardMovesInTheTableOfContentsAndGoesToAChapter() {
    window.open(SmallGuide.pack());
    window.focus(".contents-line");

    window.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);

    assertThat(isFocused("#chapter-way")).isTrue();
    assertThat(window.focusIsInSight()).isTrue();
  }
}
