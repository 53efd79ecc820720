package app.milepost.store.crypt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.store.StoreException;
import app.milepost.store.crypt.Sealer.Cell;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AeadSealerTest {

  private static final Cell PLACE = PersonalColumn.ANSWERS.cell(7, 3);
  private static final byte[] TEXT = "{\"name\":\"Zoë\"}".getBytes(StandardCharsets.UTF_8);
  private static final int SIZES = 300;

  private final DataKey key = DataKey.random();
  private final AeadSealer sealer = new AeadSealer(key);

  @Test
  void whatIsSealedIsOpenedWhateverItsSize() throws Exception {
    Random random = new Random(20261122);
    for (int size = 0; size < SIZES; size++) {
      byte[] plain = new byte[size];
      random.nextBytes(plain);
      assertThat(sealer.open(sealer.seal(plain, PLACE), PLACE)).isEqualTo(plain);
    }
  }

  @Test
  void nothingOfThePlainValueShows() {
    String sealed = new String(sealer.seal(TEXT, PLACE), StandardCharsets.ISO_8859_1);
    assertThat(sealed).doesNotContain("name").doesNotContain("Zo");
  }

  @Test
  void noValueIsSealedTheSameWayTwice() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < SIZES; i++) {
      assertThat(seen.add(new String(sealer.seal(TEXT, PLACE), StandardCharsets.ISO_8859_1)))
          .isTrue();
    }
  }

  @Test
  void aValueMovedElsewhereIsRefused() {
    byte[] sealed = sealer.seal(TEXT, PLACE);
    List<Cell> elsewhere =
        List.of(
            PersonalColumn.ANSWERS.cell(8, 3),
            PersonalColumn.ANSWERS.cell(7, 4),
            PersonalColumn.COUNSEL.cell(7, 3),
            PersonalColumn.DETAILS.cell(7, 7));
    assertThat(elsewhere)
        .allSatisfy(cell ->
            assertThatThrownBy(() -> sealer.open(sealed, cell))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("changed outside Milepost")
                .hasMessageContaining("It was left as it is"));
  }

  @Test
  void anyBitThatFlipsIsNoticed() {
    byte[] sealed = sealer.seal(TEXT, PLACE);
    for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
      byte[] changed = sealed.clone();
      changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
      assertThatThrownBy(() -> sealer.open(changed, PLACE)).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void aValueCutShortIsNoticed() {
    byte[] sealed = sealer.seal(TEXT, PLACE);
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertThatThrownBy(() -> sealer.open(cut, PLACE)).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void aPlainValueIsRefused() {
    assertThatThrownBy(() -> sealer.open(TEXT, PLACE)).isInstanceOf(StoreException.class);
  }

  @Test
  void anotherKeyOpensNothing() {
    byte[] sealed = sealer.seal(TEXT, PLACE);
    AeadSealer other = new AeadSealer(DataKey.random());
    assertThatThrownBy(() -> other.open(sealed, PLACE)).isInstanceOf(StoreException.class);
  }

  @Test
  void aDestroyedKeySealsNothing() {
    key.destroy();
    assertThat(key.isDestroyed()).isTrue();
    assertThatThrownBy(() -> sealer.seal(TEXT, PLACE)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(key::copy).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aClosedSealerHasForgottenItsKeyButCanBeClosedAgain() throws Exception {
    byte[] sealed = sealer.seal(TEXT, PLACE);
    sealer.close();
    sealer.close();
    assertThat(new AeadSealer(key).open(sealed, PLACE)).isEqualTo(TEXT);
  }
}
