package app.milepost.store.json;

import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.store.StoreException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What a person has ticked, as kept: an object of role packs, each of its lists with their boxes.
 */
public final class TicksJson {

  private TicksJson() {}

  /** Returns a JSON object in UTF-8, with role packs and lists in the order of their ids. */
  public static byte[] write(Ticks ticks) {
    Map<String, TreeMap<String, List<String>>> grouped =
        ticks.all().stream()
            .collect(
                Collectors.groupingBy(
                    Tick::role,
                    TreeMap::new,
                    Collectors.groupingBy(
                        Tick::list,
                        TreeMap::new,
                        Collectors.mapping(Tick::box, Collectors.toList()))));
    return RowJson.write(json -> {
      json.writeStartObject();
      grouped.forEach((role, lists) -> {
        json.writeObjectPropertyStart(role);
        lists.forEach((list, boxes) -> {
          json.writeArrayPropertyStart(list);
          boxes.forEach(json::writeString);
          json.writeEndArray();
        });
        json.writeEndObject();
      });
      json.writeEndObject();
    });
  }

  /** Reads what {@link #write} wrote. */
  public static Ticks read(byte[] bytes) throws StoreException {
    return RowJson.read(bytes, "ticked boxes of this person", TicksJson::read);
  }

  private static Ticks read(JsonParser json) {
    Set<Tick> read = new HashSet<>();
    for (String role = json.nextName(); role != null; role = json.nextName()) {
      json.nextToken();
      RowJson.expect(json.hasToken(JsonToken.START_OBJECT));
      for (String list = json.nextName(); list != null; list = json.nextName()) {
        json.nextToken();
        for (String box : RowJson.strings(json)) {
          read.add(new Tick(role, list, box));
        }
      }
    }
    return new Ticks(read);
  }
}
