package app.milepost.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Bounds a workbook before a library opens it: the file itself, and what is packed in it, by
 * unpacking it once and keeping nothing, as the sizes it states may be untrue.
 */
final class WorkbookSize {

  private static final int LARGEST_FILE = 64 << 20;
  private static final long LARGEST_CONTENT = 400L << 20;

  private WorkbookSize() {}

  static byte[] read(String file, InputStream in) throws IOException, TableException {
    byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
    if (bytes.length > LARGEST_FILE || content(file, bytes) > LARGEST_CONTENT) {
      throw new TableException(
          file, "The workbook is larger than any table Milepost reads. Is it the right file?");
    }
    return bytes;
  }

  /** Reads the list at the end of the zip, as the library does that opens it afterward. */
  private static long content(String file, byte[] bytes) throws IOException, TableException {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipFile zip = opened(file, bytes)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (size > LARGEST_CONTENT) {
              return size;
            }
          }
        }
      }
      return size;
    }
  }

  private static ZipFile opened(String file, byte[] bytes) throws TableException {
    try {
      return ZipFile.builder().setByteArray(bytes).get();
    } catch (IOException e) {
      throw new TableException(
          file, "This is no Excel workbook, or it is damaged. Get a fresh copy.");
    }
  }
}
