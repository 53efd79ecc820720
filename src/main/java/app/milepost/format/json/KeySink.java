package app.milepost.format.json;

import java.util.List;
import tools.jackson.core.JsonParser;

/** Hears of keys that mean nothing at their place. */
@FunctionalInterface
public interface KeySink {

  /**
   * Takes a key that means nothing at its place. It is passed over.
   *
   * @param parser stands at the key; not to be moved
   * @param known the keys that mean something there
   * @throws Refusal if there may be no such key
   */
  void unknownKey(JsonParser parser, List<String> known) throws Refusal;
}
