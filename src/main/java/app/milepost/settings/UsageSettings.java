package app.milepost.settings;

import app.milepost.people.PersonKey;
import java.util.Optional;

/**
 * How Milepost is used on this computer. Nothing about a person but a number and a moment.
 *
 * @param audience whom it is for; empty until somebody has said so
 * @param person the client last worked with, if there was one
 * @param lockAfter minutes without a key or click until a protected folder locks; 0 for never
 * @param backups how many daily backups are kept, 0 for none being made
 */
public record UsageSettings(
    Optional<Audience> audience, Optional<PersonKey> person, int lockAfter, int backups) {

  /** Whom Milepost is for. */
  public enum Audience {
    /** One person, who rates themselves. */
    ME,
    /** A counsellor's clients. */
    CLIENTS
  }

  /** What a first start uses. */
  public static final UsageSettings DEFAULT =
      new UsageSettings(Optional.empty(), Optional.empty(), 10, 7);

  public UsageSettings {
    if (lockAfter < 0 || backups < 0) {
      throw new IllegalArgumentException("neither minutes nor backups can be below 0");
    }
  }

  /** Returns whether a counsellor's clients are kept here. */
  public boolean forClients() {
    return audience.equals(Optional.of(Audience.CLIENTS));
  }

  /** Returns a copy for somebody else. */
  public UsageSettings forWhom(Audience changed) {
    return new UsageSettings(Optional.of(changed), person, lockAfter, backups);
  }

  /** Returns a copy that remembers another client, or none. */
  public UsageSettings with(Optional<PersonKey> changed) {
    return new UsageSettings(audience, changed, lockAfter, backups);
  }

  /** Returns a copy that locks after other minutes. */
  public UsageSettings lockingAfter(int minutes) {
    return new UsageSettings(audience, person, minutes, backups);
  }

  /** Returns a copy that keeps another number of backups. */
  public UsageSettings keeping(int changed) {
    return new UsageSettings(audience, person, lockAfter, changed);
  }
}
