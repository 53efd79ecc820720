package app.milepost.report.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a step is called in a calendar file: the same at each export, so that a program puts the new
 * one in the place of the old. A UUID of version 8 (RFC 9562, section 5.8) out of a SHA-256, so
 * that it can't be read back.
 */
final class StepUid {

  private static final long VERSION_MASK = 0xFFFF_FFFF_FFFF_0FFFL;
  private static final long VERSION = 0x8000L;
  private static final long VARIANT_MASK = 0x3FFF_FFFF_FFFF_FFFFL;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private StepUid() {}

  /**
   * Returns it.
   *
   * @param kind what it is in the calendar; one step is two things there
   */
  static String of(String kind, CalendarPlan plan, CalendarStep step) {
    ByteBuffer hash = hash(kind, plan.person(), plan.role(), step.activity());
    return new UUID(
            (hash.getLong() & VERSION_MASK) | VERSION, (hash.getLong() & VARIANT_MASK) | VARIANT)
        .toString();
  }

  private static ByteBuffer hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream.of(parts)
          .map(part -> part.getBytes(StandardCharsets.UTF_8))
          .forEach(part -> {
            // Their lengths keep “a, bc” and “ab, c” apart.
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, part.length));
            digest.update(part);
          });
      return ByteBuffer.wrap(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
