package app.milepost.format;

import app.milepost.scoring.ItemScore;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/**
 * The JSON of items seen lately, ready to be copied. In bulk the same few hundred items come again
 * and again, and writing out their numbers would take most of the time. For one thread.
 *
 * <p>A table of fixed size in which a new item simply takes the place of the one whose slot it
 * shares.
 */
final class ItemFragments {

  private static final int SLOTS = 1 << 14;

  private record Slot(ItemScore item, SerializableString json) {}

  private final @Nullable Slot[] slots = new Slot[SLOTS];
  private final ByteArrayOutputStream scratch = new ByteArrayOutputStream();
  private final JsonGenerator scratchJson = JsonOutput.compact(scratch);

  /** Returns what {@link ScoreJson#writeItem} writes for the item. */
  SerializableString of(ItemScore item) {
    int index = slotOf(item);
    Slot slot = slots[index];
    if (slot == null || !writesTheSame(slot.item(), item)) {
      slot = new Slot(item, render(item));
      slots[index] = slot;
    }
    return slot.json();
  }

  private static int slotOf(ItemScore item) {
    long bits = Double.doubleToLongBits(item.maxPoints());
    int hash = item.id().hashCode();
    hash = 31 * hash + item.rating().orElse(-1);
    hash = 31 * hash + item.gate().map(Enum::name).orElse("").hashCode();
    hash = 31 * hash + Long.hashCode(bits);
    return (hash ^ (hash >>> 15)) & (SLOTS - 1);
  }

  /** Attainment, points and gain follow from what is compared here. */
  private static boolean writesTheSame(ItemScore a, ItemScore b) {
    return a.id().equals(b.id())
        && a.required() == b.required()
        && a.rating().equals(b.rating())
        && a.gate().equals(b.gate())
        && Double.compare(a.maxPoints(), b.maxPoints()) == 0;
  }

  private SerializableString render(ItemScore item) {
    scratch.reset();
    ScoreJson.writeItem(item, scratchJson);
    scratchJson.flush();
    return new SerializedString(scratch.toString(StandardCharsets.UTF_8));
  }
}
