package app.milepost.testkit;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds texts in everything that this process can still reach in its memory. */
public final class HeapText {

  private static final int CHUNK = 1 << 20;

  private HeapText() {}

  /**
   * Returns those texts that are found, as they were given.
   *
   * @param folder for a file that is deleted again
   * @param backwards plain ASCII, each written backwards
   */
  public static List<String> found(Path folder, List<String> backwards) throws IOException {
    Path dump = folder.resolve("memory-%d.hprof".formatted(System.nanoTime()));
    System.gc();
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(dump.toString(), true);
    try {
      List<String> found = new ArrayList<>();
      for (String text : backwards) {
        byte[] narrow =
            new StringBuilder(text).reverse().toString().getBytes(StandardCharsets.US_ASCII);
        if (contains(dump, narrow) || contains(dump, wide(narrow))) {
          found.add(text);
        }
      }
      return found;
    } finally {
      Files.delete(dump);
    }
  }

  /** As in an array of char; a dump holds it with the high byte first. */
  private static byte[] wide(byte[] narrow) {
    byte[] wide = new byte[narrow.length * 2];
    for (int i = 0; i < narrow.length; i++) {
      wide[2 * i + 1] = narrow[i];
    }
    return wide;
  }

  private static boolean contains(Path file, byte[] wanted) throws IOException {
    byte[] buffer = new byte[CHUNK + wanted.length];
    int kept = 0;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      for (int read = in.readNBytes(buffer, kept, CHUNK);
          read > 0;
          read = in.readNBytes(buffer, kept, CHUNK)) {
        int end = kept + read;
        if (contains(buffer, end, wanted)) {
          return true;
        }
        kept = Math.min(wanted.length - 1, end);
        System.arraycopy(buffer, end - kept, buffer, 0, kept);
      }
    }
    return false;
  }

  private static boolean contains(byte[] bytes, int end, byte[] wanted) {
    for (int from = 0; from + wanted.length <= end; from++) {
      int at = 0;
      while (at < wanted.length && bytes[from + at] == wanted[at]) {
        at++;
      }
      if (at == wanted.length) {
        return true;
      }
    }
    return false;
  }
}
