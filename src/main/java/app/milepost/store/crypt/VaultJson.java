package app.milepost.store.crypt;

import app.milepost.store.StoreException;
import app.milepost.store.json.RowJson;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** How the data key is wrapped, as kept. */
public final class VaultJson {

  private static final KeyWrap NONE = new KeyWrap(0, "", "");

  private VaultJson() {}

  /** Returns a JSON object in UTF-8. It holds neither secret, and the data key only encrypted. */
  public static byte[] write(Vault vault) {
    return RowJson.write(json -> {
      json.writeStartObject();
      json.writeStringProperty("id", vault.key());
      write("passphrase", vault.passphrase(), json);
      write("recovery", vault.recovery(), json);
      json.writeBooleanProperty("clean", vault.clean());
      vault.restored().ifPresent(at -> json.writeNumberProperty("restored", at.toEpochMilli()));
      json.writeEndObject();
    });
  }

  private static void write(String name, KeyWrap wrap, JsonGenerator json) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("rounds", wrap.rounds());
    json.writeStringProperty("salt", wrap.salt());
    json.writeStringProperty("key", wrap.key());
    json.writeEndObject();
  }

  /** Reads what {@link #write} wrote. */
  public static Vault read(byte[] bytes) throws StoreException {
    return RowJson.read(bytes, "keys of this folder", VaultJson::read);
  }

  private static Vault read(JsonParser json) {
    Vault read = new Vault("", NONE, NONE, false, Optional.empty());
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      json.nextToken();
      read =
          switch (field) {
            case "id" ->
                new Vault(
                    RowJson.string(json),
                    read.passphrase(),
                    read.recovery(),
                    read.clean(),
                    read.restored());
            case "passphrase" -> read.withPassphrase(wrap(json));
            case "recovery" -> read.withRecovery(wrap(json));
            case "clean" -> json.getBooleanValue() ? read.cleaned() : read;
            case "restored" ->
                read.restored(Optional.of(Instant.ofEpochMilli(json.getLongValue())));
            default -> throw new IllegalArgumentException(field);
          };
    }
    RowJson.expect(!read.key().isEmpty() && !read.passphrase().equals(NONE));
    RowJson.expect(!read.recovery().equals(NONE));
    return read;
  }

  private static KeyWrap wrap(JsonParser json) {
    RowJson.expect(json.hasToken(JsonToken.START_OBJECT));
    KeyWrap read = NONE;
    for (String field = json.nextName(); field != null; field = json.nextName()) {
      json.nextToken();
      read =
          switch (field) {
            case "rounds" -> new KeyWrap(json.getIntValue(), read.salt(), read.key());
            case "salt" -> new KeyWrap(read.rounds(), hex(json), read.key());
            case "key" -> new KeyWrap(read.rounds(), read.salt(), hex(json));
            default -> throw new IllegalArgumentException(field);
          };
    }
    RowJson.expect(read.rounds() > 0 && read.rounds() <= KeyWrap.MOST_ROUNDS);
    RowJson.expect(!read.salt().isEmpty() && !read.key().isEmpty());
    return read;
  }

  private static String hex(JsonParser json) {
    String digits = RowJson.string(json);
    RowJson.expect(HexFormat.of().parseHex(digits).length > 0);
    return digits;
  }
}
