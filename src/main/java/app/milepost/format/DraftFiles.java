package app.milepost.format;

import app.milepost.editor.Draft;
import app.milepost.editor.Value;
import app.milepost.format.json.JsonOutput;
import app.milepost.role.RolePack;
import app.milepost.role.check.LintReport;
import app.milepost.role.check.PackLint;
import app.milepost.role.check.PackProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Reads role packs as drafts, writes drafts as role packs, right or wrong, and tells what is wrong
 * with them in the same words as {@code milepost roles check --strict}. Any number of threads may
 * share one.
 */
public final class DraftFiles {

  /**
   * What a draft is as a role pack.
   *
   * @param pack what can be used, only if there are no errors
   * @param errors what keeps it from being used
   * @param warnings what its author should look at again
   */
  public record Check(
      Optional<RolePack> pack, List<PackProblem> errors, List<PackProblem> warnings) {
    public Check {
      errors = List.copyOf(errors);
      warnings = List.copyOf(warnings);
    }
  }

  private final PackReader reader;

  /**
   * Makes one.
   *
   * @param reader judges what is written
   */
  public DraftFiles(PackReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a file as a draft, keeping all that is in it.
   *
   * @throws UnreadableFileException if it is no JSON, or no object
   */
  public Draft read(String name, byte[] file) throws UnreadableFileException {
    JsonTree tree = JsonTree.of(file);
    if (!tree.problems().isEmpty() || tree.root().isEmpty()) {
      throw new UnreadableFileException(name, tree.problems());
    }
    return new Draft(value(tree.root().get()).asFields());
  }

  private static Value value(JsonNode node) {
    return switch (node.getNodeType()) {
      case OBJECT -> {
        Map<String, Value> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        yield new Value.Fields(fields);
      }
      case ARRAY -> {
        List<Value> items = new ArrayList<>();
        node.forEach(item -> items.add(value(item)));
        yield new Value.Items(items);
      }
      case STRING -> new Value.Text(node.stringValue());
      case NUMBER -> new Value.Amount(node.decimalValue());
      case BOOLEAN -> new Value.Flag(node.booleanValue());
      default -> new Value.Nothing();
    };
  }

  /** Returns a draft as a file: UTF-8, indented, with a line break at its end. */
  public byte[] toBytes(Draft draft) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.pretty(out)) {
      write(draft.root(), json);
    }
    out.write('\n');
    return out.toByteArray();
  }

  private static void write(Value value, JsonGenerator json) {
    switch (value) {
      case Value.Text text -> json.writeString(text.text());
      case Value.Amount amount -> json.writeNumber(plain(amount.number()));
      case Value.Flag flag -> json.writeBoolean(flag.on());
      case Value.Nothing nothing -> json.writeNull();
      case Value.Items list -> {
        json.writeStartArray();
        list.items().forEach(item -> write(item, json));
        json.writeEndArray();
      }
      case Value.Fields fields -> {
        json.writeStartObject();
        fields
            .byName()
            .forEach((name, field) -> {
              json.writeName(name);
              write(field, json);
            });
        json.writeEndObject();
      }
    }
  }

  /** Without an exponent, which nobody writes by hand. */
  private static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  /**
   * Tells what is wrong with a draft; takes some tens of milliseconds.
   *
   * @param today the day from which the age of facts is told
   */
  public Check check(Draft draft, LocalDate today) {
    PackInspection inspection = reader.inspect("draft", new ByteArrayInputStream(toBytes(draft)));
    List<PackProblem> warnings =
        inspection
            .pack()
            .map(pack -> PackLint.check(pack, today))
            .map(LintReport::warnings)
            .orElse(List.of());
    return new Check(
        inspection.pack().filter(pack -> inspection.isSound()), inspection.problems(), warnings);
  }
}
