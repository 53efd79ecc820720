package app.milepost.store.catalog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  /** Returns what is written, deflated. */
  static byte[] bytes(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      content.into(out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all that is written to it", e);
    }
    return Deflated.of(bytes.toByteArray());
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

    private final DataInputStream in;
    private final Map<String, String> known;

    /**
     * Begins to read a value.
     *
     * @param known texts read before, by themselves; grows
     * @throws IOException if it is not whole
     */
    In(byte[] deflated, Map<String, String> known) throws IOException {
      in = new DataInputStream(new ByteArrayInputStream(Deflated.plain(deflated)));
      this.known = known;
    }

    String text() throws IOException {
      String text = new String(in.readNBytes(size()), StandardCharsets.UTF_8);
      return known.computeIfAbsent(text, t -> t);
    }

    int whole() throws IOException {
      return in.readInt();
    }

    double number() throws IOException {
      return in.readDouble();
    }

    boolean truth() throws IOException {
      return in.readBoolean();
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
      int size = in.readInt();
      if (size < 0 || size > in.available()) {
        throw new IOException("a count that cannot be");
      }
      return size;
    }
  }
}
