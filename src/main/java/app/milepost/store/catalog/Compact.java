package app.milepost.store.catalog;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts, lists and maps as bytes, one after the other, without names. */
final class Compact {

  private Compact() {}

  /** Writes into one value. */
  interface Content {
    /** Writes it. */
    void into(DataOutputStream out) throws IOException;
  }

  /** Writes or reads one thing of a list. */
  interface ItemWriter<T> {
    /** Writes it. */
    void write(T item, DataOutputStream out) throws IOException;
  }

  /** Reads one thing of a list. */
  interface ItemReader<T> {
    /** Reads it. */
    T read(In in) throws IOException;
  }

  /** Returns what is written. */
  static byte[] bytes(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      content.into(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all that is written to it", e);
    }
    return bytes.toByteArray();
  }

  static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static <T> void list(List<T> items, ItemWriter<T> writer, DataOutputStream out)
      throws IOException {
    out.writeInt(items.size());
    for (T item : items) {
      writer.write(item, out);
    }
  }

  static <T> void map(Map<String, T> values, ItemWriter<T> writer, DataOutputStream out)
      throws IOException {
    list(
        List.copyOf(values.entrySet()),
        (entry, to) -> {
          text(entry.getKey(), to);
          writer.write(entry.getValue(), to);
        },
        out);
  }

  /** Reads what was written; what stands in many values is kept once. */
  static final class In {

    private static final VarHandle INT =
        MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final VarHandle DOUBLE =
        MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.BIG_ENDIAN);

    private final byte[] bytes;
    private final Map<String, String> known;
    private int at;

    /**
     * Begins to read a value.
     *
     * @param bytes as {@link Compact#bytes} gave them; not to be changed
     * @param known texts read before, by themselves; grows
     */
    In(byte[] bytes, Map<String, String> known) {
      this.bytes = bytes;
      this.known = known;
    }

    String text() throws IOException {
      int size = size();
      String text = new String(bytes, passed(size), size, StandardCharsets.UTF_8);
      return known.computeIfAbsent(text, t -> t);
    }

    int whole() throws IOException {
      return (int) INT.get(bytes, passed(Integer.BYTES));
    }

    double number() throws IOException {
      return (double) DOUBLE.get(bytes, passed(Double.BYTES));
    }

    boolean truth() throws IOException {
      return bytes[passed(1)] != 0;
    }

    /** Goes on by so many bytes, and returns where they begin. */
    private int passed(int count) throws IOException {
      if (count > bytes.length - at) {
        throw new EOFException("the bytes end too early");
      }
      int from = at;
      at += count;
      return from;
    }

    <T> List<T> list(ItemReader<T> reader) throws IOException {
      int size = size();
      List<T> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(reader.read(this));
      }
      return items;
    }

    <T> Map<String, T> map(ItemReader<T> reader) throws IOException {
      int size = size();
      Map<String, T> values = new HashMap<>();
      for (int i = 0; i < size; i++) {
        String key = text();
        values.put(key, reader.read(this));
      }
      return values;
    }

    /** Each item takes a byte at least, so a count past the end is none. */
    private int size() throws IOException {
      int size = whole();
      if (size < 0 || size > bytes.length - at) {
        throw new IOException("a count that cannot be");
      }
      return size;
    }
  }
}
