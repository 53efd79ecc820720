package app.milepost.log;

import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Writes the moment, the level and the code of a fault in one line, then the class of each failure
 * in its chain with the places it came through. What a failure says is left out.
 */
final class TraceFormatter extends Formatter {

  /** The places that matter are the first ones. */
  private static final int MOST_FRAMES = 60;

  @Override
  public String format(LogRecord fault) {
    StringBuilder text = new StringBuilder();
    line(
        text,
        "%s %s %s"
            .formatted(
                fault.getInstant().truncatedTo(ChronoUnit.SECONDS),
                fault.getLevel().getName(),
                fault.getMessage()));
    Iterator<Throwable> chain =
        Optional.ofNullable(fault.getThrown()).map(Causes::of).orElse(List.of()).iterator();
    for (String before = "  "; chain.hasNext(); before = "  caused by ") {
      Throwable failure = chain.next();
      line(text, before + failure.getClass().getName());
      trace(text, failure.getStackTrace());
    }
    return text.toString();
  }

  private static void trace(StringBuilder text, StackTraceElement[] frames) {
    for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
      line(text, "    at " + frames[i]);
    }
    if (frames.length > MOST_FRAMES) {
      line(text, "    and %d more".formatted(frames.length - MOST_FRAMES));
    }
  }

  private static void line(StringBuilder text, String words) {
    text.append(words).append(System.lineSeparator());
  }
}
