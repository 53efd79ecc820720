package app.milepost.format.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** How JSON is parsed everywhere, and how the parser's complaints are put into plain words. */
public final class JsonSyntax {

  /** The most bytes that are read of one file. */
  public static final int LIMIT = 8 << 20;

  private static final int DEEPEST = 64;

  private JsonSyntax() {}

  /** Returns a factory whose parsers bound whatever the input can make grow. */
  public static JsonFactory factory() {
    return factory(LIMIT);
  }

  /**
   * Returns a factory for files that are never held whole.
   *
   * @param limit the most bytes that are read of one
   */
  public static JsonFactory factory(long limit) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNameLength(1_000)
                .maxNumberLength(100)
                .maxStringLength(1_000_000)
                .maxDocumentLength(limit)
                .build())
        .build();
  }

  /**
   * Says what the parser found.
   *
   * @param oneLine whether the text is one line of many, so that only columns make sense
   */
  public static Refusal refusal(JacksonException e, boolean oneLine) {
    JsonComplaint complaint = JsonComplaint.of(e);
    String at = where(e.getLocation(), complaint.past(e), oneLine);
    return switch (e) {
      case UnexpectedEndOfInputException end ->
          new Refusal(
              "", at + "The text ends too early. It may have been cut off; get a whole copy.");
      case StreamConstraintsException constraint ->
          new Refusal(
              "",
              at
                  + ("This goes past what Milepost reads: %d levels of nesting, names of 1,000,"
                          + " numbers of 100 and texts of 1,000,000 characters.")
                      .formatted(DEEPEST));
      default -> new Refusal("", "%sThis is not valid JSON. %s".formatted(at, complaint.about(e)));
    };
  }

  /** Limits are found out while buffers fill, where the parser does not know its place. */
  private static String where(@Nullable TokenStreamLocation location, int past, boolean oneLine) {
    if (location == null) {
      return "";
    }
    int column = location.getColumnNr() - past;
    return oneLine
        ? "Column %d: ".formatted(column)
        : "Line %d, column %d: ".formatted(location.getLineNr(), column);
  }
}
