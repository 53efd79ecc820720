package app.milepost.format.json;

import java.util.Arrays;
import tools.jackson.core.JacksonException;

/** What the parser can object to in a text that is not JSON, in words for whoever wrote it. */
enum JsonComplaint {
  NO_NUMBER(
      "Non-standard token '",
      "“%s” is not a number in JSON. Write one such as 3 or 0.5, or take it out."),
  NO_WORD("Unrecognized token '", "“%s” means nothing in JSON. Put texts in quotation marks."),
  NUMBER("numeric value", "JSON does not write numbers like this. Write one such as 3, -3 or 0.5."),
  NAME(
      "expecting double-quote to start property name",
      "A name in straight quotation marks belongs here. Or take out the comma before it."),
  COLON("expecting a colon", "A colon belongs here, between the name and its value."),
  COMMA(
      "expecting comma", "A comma belongs here, or else the bracket that ends what began before."),
  BRACKET(
      "Unexpected close marker",
      "This bracket ends nothing that began before. Check the brackets around it."),
  LONG_TEXT(
      "Illegal unquoted character",
      "A text must end on its own line. Close its quotation marks, and write \\n for a new line and"
          + " \\t for a tab."),
  BACKSLASH(
      "character escape",
      "A backslash belongs only before certain letters. Write two for the character itself."),
  COMMENT("comment?", "JSON has no comments. Take this one out."),
  VALUE(
      "expected a valid value",
      "A text in straight quotation marks belongs here, a number, a list, an object, true, false or"
          + " null."),
  OTHER("", "Check what stands around this place.");

  private final String sign;
  private final String sentence;

  /**
   * Makes one.
   *
   * @param sign what the parser's own message has in it
   * @param sentence with a place for the word that was found, where the parser names it
   */
  JsonComplaint(String sign, String sentence) {
    this.sign = sign;
    this.sentence = sentence;
  }

  static JsonComplaint of(JacksonException e) {
    String message = e.getOriginalMessage();
    return Arrays.stream(values())
        .filter(complaint -> message.contains(complaint.sign))
        .findFirst()
        .orElse(OTHER);
  }

  /** Says it in a sentence. */
  String about(JacksonException e) {
    return sentence.formatted(Quoted.shortened(word(e)));
  }

  /** Returns how many columns the parser has gone past the place. */
  int past(JacksonException e) {
    return this == NO_NUMBER ? word(e).length() : 0;
  }

  private String word(JacksonException e) {
    String message = e.getOriginalMessage();
    int from = message.indexOf(sign) + sign.length();
    int to = message.indexOf('\'', from);
    return to < 0 ? "" : message.substring(from, to);
  }
}
