package app.milepost.role;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an activity costs a person.
 *
 * @param from the least, 0 or more, with at most two decimals
 * @param to the most, at least {@code from}; plans reckon with it
 * @param currency ISO 4217 code, such as {@code USD}
 * @param origin where the figures come from; empty means they are the pack's own estimate
 */
public record ActivityCost(
    BigDecimal from, BigDecimal to, String currency, Optional<Origin> origin) {

  /** The ISO 4217 code that is meant where a role pack names none. */
  public static final String USUAL_CURRENCY = "USD";

  /** Returns whether nothing has to be paid. */
  public boolean isFree() {
    return to.signum() == 0;
  }
}
