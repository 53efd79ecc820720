package app.milepost.store.json;

import app.milepost.store.StoreException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Values of one row as one JSON object in UTF-8, read back only in the form it was written in. */
public final class RowJson {

  /** Reads a value; the parser stands at its first token. */
  public interface Reader<T> {
    /** Reads up to the value's last token. */
    public T read(JsonParser json);
  }

  private static final JsonFactory FACTORY = new JsonFactory();

  private RowJson() {}

  /** Writes the fields of one object. */
  public static byte[] write(Consumer<JsonGenerator> fields) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      fields.accept(json);
    }
    return out.toByteArray();
  }

  /**
   * Reads one value that fills the bytes.
   *
   * @param what to call it in a sentence, such as “answers of this assessment”
   * @throws StoreException if it is anything else
   */
  public static <T> T read(byte[] bytes, String what, Reader<T> reader) throws StoreException {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      expect(json.nextToken() == JsonToken.START_OBJECT);
      T read = reader.read(json);
      expect(json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null);
      return read;
    } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
      throw damaged(what, e);
    }
  }

  /**
   * Returns the failure to read a value, to be thrown.
   *
   * @param what to call it in a sentence, such as “answers of this assessment”
   */
  public static StoreException damaged(String what, Exception cause) {
    return new StoreException(
        "The %s are damaged and can't be read. They were left as they are. Restore a backup of your data."
            .formatted(what),
        cause);
  }

  /** Reads an array of strings; the parser stands before it. */
  static List<String> strings(JsonParser json) {
    List<String> read = new ArrayList<>();
    expect(json.hasToken(JsonToken.START_ARRAY));
    while (json.nextToken() != JsonToken.END_ARRAY) {
      read.add(string(json));
    }
    return read;
  }

  /** Reads the string the parser stands at. */
  public static String string(JsonParser json) {
    expect(json.hasToken(JsonToken.VALUE_STRING));
    return json.getString();
  }

  /**
   * Checks something that holds for every value that was written.
   *
   * @throws IllegalArgumentException if it does not hold, which {@link #read} takes for damage
   */
  public static void expect(boolean met) {
    if (!met) {
      throw new IllegalArgumentException("not the form that was written");
    }
  }
}
