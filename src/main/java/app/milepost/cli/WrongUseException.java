package app.milepost.cli;

import java.io.Serial;

/** The command was not given what it needs; the message says what to change. Exit status 2. */
final class WrongUseException extends Exception {

  @Serial private static final long serialVersionUID = 1;

  WrongUseException(String sentence) {
    super(sentence);
  }
}
