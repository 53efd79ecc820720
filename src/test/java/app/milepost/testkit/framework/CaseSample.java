package app.milepost.testkit.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A made-up framework, put together entry by entry. */
public final class CaseSample {

  private static final String ADDRESS = "https://frameworks.example.org/";

  private final String id;
  private final List<String> document = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final List<String> associations = new ArrayList<>();

  /** Begins a framework that has only what every one has. */
  public CaseSample(String id, String title) {
    this.id = id;
    about("identifier", id);
    about("uri", ADDRESS + id);
    about("title", title);
  }

  /**
   * Returns a framework of a records office: two parts with two entries each, in an order that only
   * numbers tell, one of them deeper, and one at the top.
   */
  public static CaseSample office() {
    return new CaseSample("9f1c2d3e-0000-4000-8000-000000000001", "Records office framework")
        .about("version", "2.1")
        .about("creator", "Office Board")
        .about("language", "en")
        .about("adoptionStatus", "Draft")
        .about("description", "What people in a **records office** do.")
        .item("a", "Handling records", "\"humanCodingScheme\": \"1\"")
        .item("b", "Serving people", "\"humanCodingScheme\": \"2\"")
        .item("a10", "Store *old* records", "\"humanCodingScheme\": \"1.10\"")
        .item(
            "a2",
            "File **records** by [code](https://x.example/y)",
            "\"humanCodingScheme\": \"1.2\"")
        .item("b1", "Active listening", "")
        .item("b2", "Other", "")
        .item("b21", "Explain a form", "")
        .child("a", "doc", "2")
        .child("b", "doc", "\"10\"")
        .child("a10", "a", "")
        .child("a2", "a", "")
        .child("b2", "b", "2")
        .child("b1", "b", "\"1\"")
        .child("b21", "b2", "");
  }

  /** Says a text of the document. */
  public CaseSample about(String name, String text) {
    return aboutRaw(name, "\"" + text + "\"");
  }

  /** Says a value of the document, as JSON. */
  public CaseSample aboutRaw(String name, String json) {
    document.add("\"%s\": %s".formatted(name, json));
    return this;
  }

  /**
   * Adds an entry.
   *
   * @param more further fields, as JSON; may be empty
   */
  public CaseSample item(String item, String statement, String more) {
    return raw(
        "\"identifier\": \"%s\", \"uri\": \"%s\", \"fullStatement\": \"%s\"%s"
            .formatted(
                item,
                ADDRESS + item,
                statement.replace("\n", "\\n"),
                more.isEmpty() ? "" : ", " + more));
  }

  /** Adds an entry, its fields as JSON. */
  public CaseSample raw(String fields) {
    items.add("{%s, \"lastChangeDateTime\": \"2024-03-01T10:00:00+00:00\"}".formatted(fields));
    return this;
  }

  /**
   * Puts an entry under another.
   *
   * @param parent its id, or {@code doc} for the document
   * @param sequence its place, as JSON; may be empty
   */
  public CaseSample child(String child, String parent, String sequence) {
    return link("isChildOf", child, parent.equals("doc") ? id : parent, sequence);
  }

  /** Links two entries. */
  public CaseSample link(String type, String from, String to, String sequence) {
    associations.add(
        ("{\"associationType\": \"%s\", \"originNodeURI\": {\"title\": \"x\", \"identifier\":"
                + " \"%s\", \"uri\": \"%s\"}, \"destinationNodeURI\": {\"identifier\": \"%s\","
                + " \"uri\": \"%s\"}%s}")
            .formatted(
                type,
                from,
                ADDRESS + from,
                to,
                ADDRESS + to,
                sequence.isEmpty() ? "" : ", \"sequenceNumber\": " + sequence));
    return this;
  }

  /** Returns the package as JSON. */
  public String json() {
    return "{\"CFDocument\": {%s},\n\"CFItems\": [%s],\n\"CFAssociations\": [%s],\n\"CFDefinitions\": {}}"
        .formatted(
            String.join(", ", document),
            items.stream().collect(Collectors.joining(",\n")),
            associations.stream().collect(Collectors.joining(",\n")));
  }

  /** Writes the package into a file. */
  public Path file(Path file) throws IOException {
    return Files.writeString(file, json());
  }
}
