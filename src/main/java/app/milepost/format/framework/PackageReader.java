package app.milepost.format.framework;

import app.milepost.format.json.Expect;
import app.milepost.format.json.JsonPath;
import app.milepost.format.json.JsonSyntax;
import app.milepost.format.json.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;

/** Reads one package as it comes. For one file and one thread. */
final class PackageReader {

  /** The most bytes of one package. */
  static final int MOST_BYTES = 64 << 20;

  private static final int MOST_ITEMS = 20_000;
  private static final int MOST_LINKS = 60_000;
  private static final int EVERY = 128;

  private static final String ID = "identifier";
  private static final String URI = "uri";
  private static final String STATEMENT = "fullStatement";
  private static final String SEQUENCE = "sequenceNumber";
  private static final String CHILD_OF = "isChildOf";
  private static final String EXAMPLE = "{\"CFDocument\": …}";

  private static final Set<String> OF_DOCUMENT =
      Set.of(
          ID,
          URI,
          "title",
          "version",
          "lastChangeDateTime",
          "language",
          "description",
          "creator",
          "publisher",
          "officialSourceURL",
          "adoptionStatus");

  private static final Set<String> OF_ITEM =
      Set.of(
          ID,
          URI,
          STATEMENT,
          "abbreviatedStatement",
          "humanCodingScheme",
          "listEnumeration",
          "CFItemType");

  private final Runnable now;
  private final List<Item> items = new ArrayList<>();
  private final List<ChildLink> links = new ArrayList<>();
  private Optional<Map<String, String>> document = Optional.empty();

  /**
   * Prepares.
   *
   * @param now called now and then
   */
  PackageReader(Runnable now) {
    this.now = now;
  }

  /** Returns the texts of the document, by the names of its fields, each only where it is there. */
  Map<String, String> document() throws Refusal {
    return document.orElseThrow(() ->
        new Refusal(
            JsonPath.ROOT,
            "There is no “CFDocument”, which says whose framework this is. Get the whole"
                + " package."));
  }

  List<Item> items() {
    return items;
  }

  /** Returns which entries lie under which. */
  List<ChildLink> links() {
    return links;
  }

  /** Reads all of it. */
  void read(InputStream in) throws Refusal, IOException {
    try (JsonParser parser =
        JsonSyntax.factory(MOST_BYTES).createParser(ObjectReadContext.empty(), in)) {
      parser.nextToken();
      whole(parser);
    } catch (JacksonIOException e) {
      throw e.getCause();
    } catch (JacksonException e) {
      throw JsonSyntax.refusal(e, false);
    }
  }

  private void whole(JsonParser parser) throws Refusal {
    Expect.object(parser, EXAMPLE);
    var _ = Fields.of(parser, Set.of(), this::part);
  }

  private boolean part(String name, JsonParser parser) throws Refusal {
    switch (name) {
      case "CFPackage" -> whole(parser);
      case "CFDocument" -> document = Optional.of(document(parser));
      case "CFItems" -> list(parser, this::item);
      case "CFAssociations" -> list(parser, this::association);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Reads an item of a list. */
  private interface ItemReader {
    /** Reads the object the parser stands at. */
    void read(JsonParser parser) throws Refusal;
  }

  private void list(JsonParser parser, ItemReader reader) throws Refusal {
    Expect.list(parser, "objects");
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      reader.read(parser);
      if (++count % EVERY == 0) {
        now.run();
      }
    }
  }

  private static Map<String, String> document(JsonParser parser) throws Refusal {
    String path = JsonPath.of(parser.streamReadContext());
    Map<String, String> linked = new HashMap<>();
    Map<String, String> texts =
        Fields.of(
            parser,
            OF_DOCUMENT,
            (name, at) -> {
              switch (name) {
                case "licenseURI" -> linked.put(name, Fields.link(at));
                case "subject" -> linked.put(name, Fields.first(at));
                default -> {
                  return false;
                }
              }
              return true;
            });
    texts.putAll(linked);
    required(texts, ID, path);
    required(texts, "title", path);
    return texts;
  }

  private static String required(Map<String, String> texts, String name, String path)
      throws Refusal {
    String text = texts.getOrDefault(name, "");
    if (text.isBlank()) {
      throw new Refusal(path, "There is no “%s” here. Get a fresh copy.".formatted(name));
    }
    return text;
  }

  private void item(JsonParser parser) throws Refusal {
    String path = JsonPath.of(parser.streamReadContext());
    if (items.size() == MOST_ITEMS) {
      throw tooMany(path, MOST_ITEMS);
    }
    Map<String, String> type = new HashMap<>();
    List<Double> sequence = new ArrayList<>();
    Map<String, String> texts =
        Fields.of(
            parser,
            OF_ITEM,
            (name, at) -> {
              switch (name) {
                case "CFItemTypeURI" -> type.put(name, Fields.link(at));
                case SEQUENCE -> Fields.number(at).ifPresent(sequence::add);
                default -> {
                  return false;
                }
              }
              return true;
            });
    items.add(
        new Item(
            required(texts, ID, path),
            texts.getOrDefault(URI, ""),
            required(texts, STATEMENT, path),
            texts.getOrDefault("abbreviatedStatement", ""),
            texts.getOrDefault("humanCodingScheme", ""),
            texts.getOrDefault("listEnumeration", ""),
            texts.getOrDefault("CFItemType", "") + " " + type.getOrDefault("CFItemTypeURI", ""),
            first(sequence),
            items.size(),
            path));
  }

  private void association(JsonParser parser) throws Refusal {
    String path = JsonPath.of(parser.streamReadContext());
    Map<String, ChildLink.End> ends = new HashMap<>();
    List<Double> sequence = new ArrayList<>();
    Map<String, String> texts =
        Fields.of(
            parser,
            Set.of("associationType"),
            (name, at) -> {
              switch (name) {
                case "originNodeURI", "destinationNodeURI" -> ends.put(name, Fields.end(at));
                case SEQUENCE -> Fields.number(at).ifPresent(sequence::add);
                default -> {
                  return false;
                }
              }
              return true;
            });
    if (texts.getOrDefault("associationType", "").equals(CHILD_OF)) {
      if (links.size() == MOST_LINKS) {
        throw tooMany(path, MOST_LINKS);
      }
      links.add(
          new ChildLink(
              ends.getOrDefault("originNodeURI", ChildLink.End.NONE),
              ends.getOrDefault("destinationNodeURI", ChildLink.End.NONE),
              first(sequence),
              path));
    }
  }

  private static OptionalDouble first(List<Double> numbers) {
    return numbers.stream().mapToDouble(Double::doubleValue).findFirst();
  }

  private static Refusal tooMany(String path, int most) {
    return new Refusal(
        path, "There are more than %,d here, far more than one career asks for.".formatted(most));
  }
}
