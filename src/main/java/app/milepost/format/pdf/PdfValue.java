package app.milepost.format.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in a PDF's dictionary, as far as Milepost has a use for it. */
sealed interface PdfValue {

  /** A name, without its slash. */
  record Name(String text) implements PdfValue {}

  /** A whole number, at least 0. */
  record Whole(int value) implements PdfValue {}

  /** A text, each of its bytes as one letter. */
  record Text(String latin) implements PdfValue {}

  /** The object of that number and generation, elsewhere in the file. */
  record Reference(int number, int generation) implements PdfValue {}

  /** Values in a row. */
  record Many(List<PdfValue> values) implements PdfValue {
    public Many {
      values = List.copyOf(values);
    }
  }

  /** Names and what they stand for. */
  record Dictionary(Map<String, PdfValue> entries) implements PdfValue {

    public Dictionary {
      entries = Map.copyOf(entries);
    }

    /** Returns what a name stands for, if it is a value of that kind. */
    <T extends PdfValue> Optional<T> get(String name, Class<T> kind) {
      return Optional.ofNullable(entries.get(name)).filter(kind::isInstance).map(kind::cast);
    }

    boolean has(String name) {
      return entries.containsKey(name);
    }
  }

  /** Anything else. */
  record Other() implements PdfValue {}
}
