package app.milepost.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * A short name for what went wrong and where, to be read out or searched for: the same fault at the
 * same place has the same one, whatever it says and whoever it happens to.
 */
public final class FaultCode {

  /** Letters and digits that cannot be taken for one another. */
  private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int BITS = 5;
  private static final int HALF = 3;
  private static final String OWN = "app.milepost.";

  private FaultCode() {}

  /** Returns the code of a failure, such as {@code 7QK-2M4}. */
  public static String of(Throwable failure) {
    CRC32 sum = new CRC32();
    String places =
        Causes.of(failure).stream().map(FaultCode::place).collect(Collectors.joining("\n"));
    sum.update(places.getBytes(StandardCharsets.UTF_8));
    StringBuilder code = new StringBuilder();
    long rest = sum.getValue();
    for (int sign = 0; sign < 2 * HALF; sign++) {
      code.append(sign == HALF ? "-" : "").append(SIGNS.charAt((int) (rest % SIGNS.length())));
      rest >>= BITS;
    }
    return code.toString();
  }

  private static String place(Throwable failure) {
    List<StackTraceElement> frames = Arrays.asList(failure.getStackTrace());
    Optional<StackTraceElement> own =
        frames.stream().filter(frame -> frame.getClassName().startsWith(OWN)).findFirst();
    return failure.getClass().getName()
        + own.or(() -> frames.stream().findFirst())
            .map(frame -> " " + frame.getClassName() + "." + frame.getMethodName())
            .orElse("");
  }
}
