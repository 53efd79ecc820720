package app.milepost.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everything the career guide covers has content of its own in the bundled pack. */
class GuideCoverageTest {

  /** Less than this is a heading, not content. */
  private static final int FEWEST_CHARACTERS = 40;

  /** The five levels, the thirty requirements and the figures alone make more than this. */
  private static final int FEWEST_TOPICS = 400;

  @Test
  void everyTopicOfTheGuideHasContent() throws IOException {
    Map<String, Integer> lengths = new HashMap<>();
    measure(JsonTree.of(read("health-records-technician.json")).root().orElseThrow(), lengths);
    List<String> topics =
        new String(read("health-records-technician.topics.txt"), UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .toList();
    assertThat(topics).hasSizeGreaterThan(FEWEST_TOPICS);
    List<String> bare = new ArrayList<>();
    for (String topic : topics) {
      String[] fields = topic.split("\t", -1);
      assertThat(fields).as(topic).hasSize(2);
      if (lengths.getOrDefault(fields[0], 0) < FEWEST_CHARACTERS) {
        bare.add(topic);
      }
    }
    assertThat(bare).as("topics without content").isEmpty();
  }

  /**
   * Adds up the texts and numbers below each object that has an id, apart from ids and titles.
   *
   * @return what stands below the node, in characters
   */
  private static int measure(JsonNode node, Map<String, Integer> lengths) {
    int length = 0;
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      boolean naming = List.of("id", "title", "source", "retrieved").contains(field.getKey());
      length += measure(field.getValue(), lengths) + (naming ? 0 : own(field.getValue()));
    }
    if (node.isArray()) {
      for (JsonNode item : node) {
        length += measure(item, lengths) + own(item);
      }
    }
    if (node.isObject() && node.has("id")) {
      lengths.merge(node.path("id").asString(), length, Math::max);
    }
    return length;
  }

  private static int own(JsonNode node) {
    return node.isValueNode() ? node.asString().length() : 0;
  }

  private static byte[] read(String name) throws IOException {
    try (InputStream in = GuideCoverageTest.class.getResourceAsStream("/packs/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
