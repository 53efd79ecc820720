package app.milepost.ui.backup;

import app.milepost.store.Backup;
import app.milepost.store.Backup.Condition;
import app.milepost.words.DayWords;
import java.util.Locale;

/** Backups in words. */
final class BackupWords {

  private static final long KILO = 1000;
  private static final long MEGA = 1_000_000;

  private BackupWords() {}

  static String title(Backup backup) {
    return DayWords.moment(backup.at());
  }

  static String detail(Backup backup, boolean needsSecret) {
    return switch (backup.condition()) {
      case Condition.Unusable unusable ->
          backup.kind() == Backup.Kind.PUT_ASIDE
              ? "The database that could not be read, %s. It was put aside when a backup took its"
                      .formatted(size(backup.size()))
                  + " place."
              : "⚠ " + unusable.sentence();
      case Condition.Plain plain ->
          "%s, %s, not encrypted".formatted(kind(backup), size(backup.size()));
      case Condition.Encrypted sealed ->
          "%s, %s, encrypted%s"
              .formatted(
                  kind(backup),
                  size(backup.size()),
                  needsSecret ? " under another passphrase" : "");
    };
  }

  private static String kind(Backup backup) {
    return switch (backup.kind()) {
      case DAILY -> "Daily";
      case MANUAL -> "Made by you";
      case BEFORE_RESTORE -> "Made before another backup was restored";
      case PROTECTION -> "Made when protection was turned on";
      case PUT_ASIDE -> "Put aside";
    };
  }

  /** Returns a size: {@code 61 KB} or {@code 1.2 MB}. */
  static String size(long bytes) {
    return bytes < MEGA
        ? "%d KB".formatted(Math.ceilDiv(bytes, KILO))
        : String.format(Locale.US, "%.1f MB", (double) bytes / MEGA);
  }
}
