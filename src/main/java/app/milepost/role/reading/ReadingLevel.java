package app.milepost.role.reading;

import java.util.OptionalDouble;

/**
 * How hard an English text is to read, as its Flesch–Kincaid grade: the US school year whose pupils
 * can follow it. From Kincaid, Fishburne, Rogers and Chissom, <i>Derivation of New Readability
 * Formulas for Navy Enlisted Personnel</i>, Research Branch Report 8-75 (1975):
 *
 * <pre>grade = 0.39 × words / sentences + 11.8 × syllables / words − 15.59</pre>
 *
 * <p>What counts as one is taken from Rudolf Flesch, <i>How to Write Plain English</i> (1979),
 * chapter 2. A contraction or a hyphenated word is one word. An abbreviation or a figure is a word
 * of one syllable: {@code e.g.}, {@code U.S.}, {@code EHR}, {@code $47,190} and {@code ICD-10-CM}
 * alike. Of two ways to say a word, the shorter counts. Only full stops, question marks and
 * exclamation marks end a sentence, and a full stop inside an abbreviation or a number does not.
 *
 * @param sentences how many there are, at least 1 where there are words
 * @param words how many there are
 * @param syllables how many there are, at least one a word
 */
public record ReadingLevel(int sentences, int words, int syllables) {

  /** The level of no text at all, to add others to. */
  public static final ReadingLevel NONE = new ReadingLevel(0, 0, 0);

  /** Counts a text. Its end closes the last sentence, with a full stop or without. */
  public static ReadingLevel of(String text) {
    int sentences = 0;
    int words = 0;
    int syllables = 0;
    for (String sentence : Sentences.of(text)) {
      int before = words;
      for (String word : Words.of(sentence)) {
        words++;
        syllables += Syllables.of(word);
      }
      sentences += words > before ? 1 : 0;
    }
    return new ReadingLevel(sentences, words, syllables);
  }

  /** Returns the counts of this text and another, as if one followed the other. */
  public ReadingLevel plus(ReadingLevel other) {
    return new ReadingLevel(
        sentences + other.sentences, words + other.words, syllables + other.syllables);
  }

  /** Returns the grade, from −3.4 up without end; empty where there are no words. */
  public OptionalDouble grade() {
    return words == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(0.39 * words / sentences + 11.8 * syllables / (double) words - 15.59);
  }
}
