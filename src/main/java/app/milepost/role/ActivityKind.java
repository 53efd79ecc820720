package app.milepost.role;

import java.util.Locale;
import java.util.Optional;

/** What sort of thing an activity is. */
public enum ActivityKind {
  /** A program or course with a teacher. */
  EDUCATION,
  /** An exam or a certificate from an issuer in the field. */
  CREDENTIAL,
  /** A piece of work of one's own that can be shown. */
  PROJECT,
  /** Work at a workplace, paid or not. */
  EXPERIENCE,
  /** Learning on one's own. */
  STUDY;

  /** Returns the name used in files, in lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the kind with that file name, if there is one. */
  public static Optional<ActivityKind> ofId(String id) {
    for (ActivityKind kind : values()) {
      if (kind.id().equals(id)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
