package app.milepost.role.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {

  private static final double HALF_A_TENTH = 0.05;

  /**
   * The second passage and its figures, 13 words, 24 syllables and grade 11.3, are Wikipedia's
   * example in "Flesch–Kincaid readability tests", as is the lowest grade there is. The others are
   * counted by hand.
   */
  @ParameterizedTest(name = "{4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 6 | 6 | -1.45 | The cat sat on the mat.
          1 | 13 | 24 | 11.3 | The Australian platypus is seemingly a hybrid of a mammal and \
          reptilian creature.
          3 | 3 | 3 | -3.4 | Yes. Go! Who?
          1 | 30 | 48 | 15.0 | Four score and seven years ago our fathers brought forth on this \
          continent, a new nation, conceived in Liberty, and dedicated to the proposition that all \
          men are created equal.
          2 | 24 | 32 | 4.8 | Patients have a legal right to their records. A technician finds \
          each chart, checks who may see it, and sends copies before the deadline.
          2 | 16 | 17 | 0.1 | Ask Dr. Lee at 5 p.m. You may see ICD-10-CM codes, e.g. for the \
          U.S. Bureau.
          """)
  void aPassageHasTheGradeOfItsCounts(
      int sentences, int words, int syllables, double grade, String passage) {
    ReadingLevel level = ReadingLevel.of(passage);
    assertThat(level).isEqualTo(new ReadingLevel(sentences, words, syllables));
    assertThat(level.grade()).hasValueCloseTo(grade, within(HALF_A_TENTH));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | No full stop at the end
          1 | Pay rose by 7.5 percent in the U.S. market.
          2 | Pay rose in the U.S. The market grew.
          2 | Come at 5 p.m. You can park here.
          1 | See No. 7 on the list.
          2 | May you open it? No.
          2 | “Is it here?” Yes.
          2 | Bring pens, paper, etc. The rest is there.
          1 | Ask Dr. Lee, i.e. the head.
          1 | Two kinds: one is old; the other is new.
          2 | Wait… Then go on.
          1 | Read pages 2022-2032 on milepost.example/x for more.
          """)
  void aStopInsideAnAbbreviationOrANumberEndsNoSentence(int sentences, String text) {
    assertThat(ReadingLevel.of(text).sentences()).isEqualTo(sentences);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2 | and/or
          1 | 24/7
          1 | long-range
          1 | don't
          4 | work — or rest — now
          2 | work—rest
          1 | (EHR)
          0 | – % … &
          """)
  void marksMakeNoWords(int words, String text) {
    assertThat(ReadingLevel.of(text).words()).isEqualTo(words);
  }

  @Test
  void aLineBreakEndsASentence() {
    assertThat(ReadingLevel.of("First line\nSecond line\n\n").sentences()).isEqualTo(2);
  }

  @Test
  void textsAddUp() {
    assertThat(ReadingLevel.NONE.plus(ReadingLevel.of("One day.")).plus(ReadingLevel.of("Two.")))
        .isEqualTo(ReadingLevel.of("One day. Two."));
  }

  @Test
  void noWordsHaveNoGrade() {
    assertThat(ReadingLevel.of(" ").grade()).isEmpty();
    assertThat(ReadingLevel.NONE.grade()).isEmpty();
  }
}
