package app.milepost.format;

import app.milepost.format.json.JsonPath;
import app.milepost.role.check.PackProblem;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Checks a tree against the published schema of role packs. Loads the schema library. */
final class PackSchema {

  private static final String RESOURCE = "/schema/role-pack.schema.json";

  private final JsonNode text;
  private final Schema schema;

  PackSchema() {
    text = JsonTree.of(bytes()).root().orElseThrow();
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text);
  }

  private static byte[] bytes() {
    try (InputStream in = PackSchema.class.getResourceAsStream(RESOURCE)) {
      return Objects.requireNonNull(in, RESOURCE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns every departure from the schema. */
  List<PackProblem> check(JsonNode pack) {
    List<PackProblem> problems = new ArrayList<>();
    List<Error> errors = schema.validate(pack);
    // A text in the wrong form need not be told that its length is wrong too.
    Set<String> lengths = Set.of("minLength", "maxLength");
    Set<String> misformed =
        errors.stream()
            .filter(error -> error.getKeyword().equals("pattern"))
            .map(PackSchema::path)
            .collect(Collectors.toSet());
    for (Error error : errors) {
      // Where one of several forms is asked for, why each of them failed would only confuse.
      if (!error.getEvaluationPath().toString().contains("/oneOf/")
          && !(lengths.contains(error.getKeyword()) && misformed.contains(path(error)))) {
        problems.add(
            new PackProblem(path(error), SchemaSentences.sentence(error, whatBelongsHere(error))));
      }
    }
    return problems;
  }

  private static String path(Error error) {
    NodePath location = error.getInstanceLocation();
    String path = JsonPath.ROOT;
    for (int i = 0; i < location.getNameCount(); i++) {
      path =
          location.getElement(i) instanceof Integer index
              ? JsonPath.item(path, index)
              : JsonPath.field(path, location.getName(i));
    }
    return error.getProperty() == null ? path : JsonPath.field(path, error.getProperty());
  }

  private String whatBelongsHere(Error error) {
    NodePath keyword = error.getSchemaLocation().getFragment();
    return text.at(keyword.getParent().toString()).path("description").asString("");
  }
}
