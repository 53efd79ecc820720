package app.milepost.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TextPageTest {

  private static final int WIDTH = 20;

  private static String shown(Consumer<TextPage> written) {
    StringWriter text = new StringWriter();
    written.accept(new TextPage(new PrintWriter(text), WIDTH));
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  @Test
  void linesAreBrokenBetweenWordsAndAsLongAsTheScreen() {
    assertThat(shown(page -> page.paragraph("twenty letters here, and more")))
        .isEqualTo("twenty letters here,\nand more\n");
  }

  @Test
  void furtherLinesOfAnItemBeginBelowItsFirstWord() {
    assertThat(shown(page -> page.indented().hanging("- ", "a note of several words")))
        .isEqualTo("  - a note of\n    several words\n");
  }

  @Test
  void furtherLinesOfANamedTextAreSetIn() {
    assertThat(shown(page -> page.named("From", "the guild of clerks")))
        .isEqualTo("From: the guild of\n  clerks\n");
  }

  @Test
  void whatSteersATerminalIsShownAsUnknownLetters() {
    assertThat(shown(page -> page.paragraph("a\u001b[1mb\u0007 c\u202ed\u009b")))
        .isEqualTo("a\uFFFD[1mb\uFFFD c\uFFFDd\uFFFD\n");
  }

  @Test
  void aWordLongerThanTheLineIsLeftWholeSoThatItCanBeCopied() {
    assertThat(shown(page -> page.indented().paragraph("see https://example.org/filing now")))
        .isEqualTo("  see\n  https://example.org/filing\n  now\n");
  }

  @Test
  void severalTextsStandBelowTheirNameAndOneBehindIt() {
    assertThat(shown(page -> page.named("You need", List.of("A test", "A desk"))))
        .isEqualTo("You need:\n  - A test\n  - A desk\n");
    assertThat(shown(page -> page.named("You need", List.of("A test"))))
        .isEqualTo("You need: A test\n");
  }

  @Test
  void whatHasNoTextLeavesNoLine() {
    assertThat(
            shown(page -> {
              page.paragraph("");
              page.hanging("- ", "");
              page.named("From", "");
              page.named("You need", List.of());
            }))
        .isEmpty();
  }

  @Test
  void theRuleBelowAHeadingIsNoLongerThanTheScreen() {
    assertThat(shown(page -> page.heading("A heading of many words", '=')))
        .isEqualTo("\nA heading of many\nwords\n====================\n");
  }
}
