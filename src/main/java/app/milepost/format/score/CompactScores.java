package app.milepost.format.score;

import app.milepost.scoring.Gate;
import app.milepost.scoring.ItemScore;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * Scores as compact JSON in memory. In bulk the same numbers and items come again and again, and
 * turning doubles into text would take most of the time, so what was written lately is copied. For
 * one thread.
 */
final class CompactScores implements ScoreTarget {

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};

  private byte[] bytes = new byte[1 << 16];
  private int length;

  /** Names in quotation marks, with their colons. */
  private final Map<ScoreField, byte[]> names = new EnumMap<>(ScoreField.class);

  /** Ids of packs and of this program, quoted; there are few of them. */
  private final Map<String, byte[]> texts = new HashMap<>();

  private final TextSlots numbers = new TextSlots(11, 32);
  private final long[] numberKeys = new long[numbers.count()];

  private final TextSlots items = new TextSlots(12, 256);
  private final @Nullable String[] itemIds = new String[items.count()];
  private final double[] itemMaxPoints = new double[items.count()];
  private final int[] itemStates = new int[items.count()];

  CompactScores() {
    for (ScoreField field : ScoreField.values()) {
      names.put(field, ("\"" + field.id + "\":").getBytes(StandardCharsets.UTF_8));
    }
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  void endLine() {
    append('\n');
  }

  @Override
  public void startObject() {
    separate();
    append('{');
  }

  @Override
  public void endObject() {
    append('}');
  }

  @Override
  public void startArray() {
    separate();
    append('[');
  }

  @Override
  public void endArray() {
    append(']');
  }

  @Override
  public void name(ScoreField field) {
    separate();
    append(Objects.requireNonNull(names.get(field)));
  }

  @Override
  public void text(String text) {
    separate();
    append(texts.computeIfAbsent(text, CompactScores::quoted));
  }

  private static byte[] quoted(String text) {
    String escaped = new String(JsonStringEncoder.getInstance().quoteAsCharArray(text));
    return ("\"" + escaped + "\"").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void number(double value) {
    separate();
    long key = Double.doubleToLongBits(value);
    int slot = numbers.slot(key);
    if (numbers.length(slot) > 0 && numberKeys[slot] == key) {
      appendFrom(numbers, slot);
      return;
    }
    int start = length;
    append(Double.toString(value));
    numbers.remember(slot, bytes, start, length);
    numberKeys[slot] = key;
  }

  @Override
  public void integer(int value) {
    separate();
    if (value >= 0 && value <= 9) {
      append('0' + value);
    } else {
      append(Integer.toString(value));
    }
  }

  @Override
  public void nothing() {
    separate();
    append(NULL);
  }

  /** Attainment, points and gain follow from id, state and the points it is worth. */
  @Override
  public void item(ItemScore item) {
    separate();
    int state = state(item);
    long hash = Double.doubleToLongBits(item.maxPoints()) + item.id().hashCode();
    int slot = items.slot(31 * hash + state);
    if (items.length(slot) > 0
        && itemMaxPoints[slot] == item.maxPoints()
        && itemStates[slot] == state
        && item.id().equals(itemIds[slot])) {
      appendFrom(items, slot);
      return;
    }
    int start = length;
    ScoreShape.writeItem(item, this);
    items.remember(slot, bytes, start, length);
    itemMaxPoints[slot] = item.maxPoints();
    itemStates[slot] = state;
    itemIds[slot] = item.id();
  }

  private static int state(ItemScore item) {
    return 100 * item.required() + 10 * (item.rating().orElse(-1) + 1) + gate(item.gate());
  }

  private static int gate(Optional<Gate> gate) {
    return switch (gate.orElse(null)) {
      case UNKNOWN -> 1;
      case UNMET -> 2;
      case CLAIMED -> 3;
      case MET -> 4;
      case null -> 0;
    };
  }

  /** Puts a comma where something already stands in the same object or array. */
  private void separate() {
    if (length > 0) {
      switch (bytes[length - 1]) {
        case '{', '[', ':', ',', '\n' -> {}
        default -> append(',');
      }
    }
  }

  private void append(int character) {
    reserve(1);
    bytes[length++] = (byte) character;
  }

  private void append(byte[] text) {
    reserve(text.length);
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  private void append(String ascii) {
    reserve(ascii.length());
    for (int i = 0; i < ascii.length(); i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
  }

  private void appendFrom(TextSlots slots, int slot) {
    reserve(slots.length(slot));
    slots.copyTo(slot, bytes, length);
    length += slots.length(slot);
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
