package app.milepost.settings;

import app.milepost.people.Trace;
import java.util.Optional;

/**
 * How Milepost is used on this computer. Nothing about a person but a number and a moment.
 *
 * @param audience whom it is for; empty until somebody has said so
 * @param person the client last worked with, if there was one
 * @param lockAfter minutes without a key or click until a protected folder locks; 0 for never
 * @param backups how many daily backups are kept, 0 for none being made
 */
public record Practice(
    Optional<Audience> audience, Optional<Trace> person, int lockAfter, int backups) {

  /** Whom Milepost is for. */
  public enum Audience {
    /** One person, who rates themselves. */
    ME,
    /** A counsellor's clients. */
    CLIENTS
  }

  /** What a first start uses. */
  public static final Practice DEFAULT = new Practice(Optional.empty(), Optional.empty(), 10, 7);

  public Practice {
    if (lockAfter < 0 || backups < 0) {
      throw new IllegalArgumentException("neither minutes nor backups can be below 0");
    }
  }

  /** Returns whether a counsellor's clients are kept here. */
  public boolean forClients() {
    return audience.equals(Optional.of(Audience.CLIENTS));
  }

  /** Returns a copy for somebody else. */
  public Practice forWhom(Audience changed) {
    return new Practice(Optional.of(changed), person, lockAfter, backups);
  }

  /** Returns a copy that remembers another client, or none. */
  public Practice with(Optional<Trace> changed) {
    return new Practice(audience, changed, lockAfter, backups);
  }

  /** Returns a copy that locks after other minutes. */
  public Practice lockingAfter(int minutes) {
    return new Practice(audience, person, minutes, backups);
  }

  /** Returns a copy that keeps another number of backups. */
  public Practice keeping(int changed) {
    return new Practice(audience, person, lockAfter, changed);
  }
}
