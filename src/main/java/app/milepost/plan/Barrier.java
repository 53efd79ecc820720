package app.milepost.plan;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What can stand in the way of getting to work; a list of options as public forms have one. */
public enum Barrier {
  /** No way to get there and back in time. */
  TRANSPORT,
  /** Nobody to look after one's children. */
  CHILDCARE,
  /** No home, or one that may be lost. */
  HOUSING,
  /** An illness or a disability for which nothing is arranged yet. */
  HEALTH,
  /** Too little of the language spoken at work. */
  LANGUAGE,
  /** No device or connection, or too little practice with them. */
  DIGITAL_ACCESS,
  /** A record in court that employers may ask about. */
  LEGAL_RECORD,
  /** Debts, or too little money to last until the first pay. */
  MONEY,
  /** Others than one's children who need care. */
  CARING_DUTIES,
  /** Anything else. */
  OTHER;

  /** The day on which this list of options was drawn up; a plan on paper names it. */
  public static final LocalDate LIST_OF = LocalDate.of(2026, 11, 29);

  /** Returns the name used in files: {@code digital-access}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the barrier with that file name, if there is one. */
  public static Optional<Barrier> ofId(String id) {
    for (Barrier barrier : values()) {
      if (barrier.id().equals(id)) {
        return Optional.of(barrier);
      }
    }
    return Optional.empty();
  }
}
