package app.milepost.store;

/** The session that somebody is in the middle of is damaged. It was left as it is. */
public final class DamagedSessionException extends StoreException {

  private static final long serialVersionUID = 1;

  private final long sessionId;

  /** Makes one whose message tells the person what can be done. */
  public DamagedSessionException(long sessionId) {
    super(
        "The answers of this assessment are damaged and can't be read. Restore a backup of your"
            + " data in Settings, or set them aside and go on from the last session that can be"
            + " read.");
    this.sessionId = sessionId;
  }

  /** Returns the session, for {@link SessionStore#setAside}. */
  public long sessionId() {
    return sessionId;
  }
}
