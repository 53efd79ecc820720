package app.milepost.store.sqlite;

import app.milepost.store.Backup;
import app.milepost.store.files.Digests;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a backup's file says.
 *
 * @param at when it was made, in whole milliseconds
 * @param kind why it was made
 * @param digest the first {@value Digests#LENGTH} digits of the SHA-256 of its bytes, so that
 *     damage is seen wherever the file has been; empty for a database that was put aside
 */
record BackupName(Instant at, Backup.Kind kind, String digest) {

  /** What a backup is called while it is being made. */
  static final String UNFINISHED = ".part";

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH.mm.ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Pattern FORM =
      Pattern.compile(
          "milepost-(\\d{4}-\\d\\d-\\d\\dT\\d\\d\\.\\d\\d\\.\\d\\d\\.\\d{3}Z)"
              + "-(daily|manual|before-restore|protection|put-aside)(?:-([0-9a-f]{%d}))?\\.db"
                  .formatted(Digests.LENGTH));

  /** Returns what a name says; empty for a name that Milepost did not give. */
  static Optional<BackupName> of(Path file) {
    Matcher name = FORM.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new BackupName(
              TIME.parse(name.group(1), Instant::from),
              Backup.Kind.valueOf(name.group(2).replace('-', '_').toUpperCase(Locale.ROOT)),
              Optional.ofNullable(name.group(3)).orElse("")));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Returns the name. */
  String text() {
    return "milepost-%s-%s%s.db"
        .formatted(
            TIME.format(at),
            kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
            digest.isEmpty() ? "" : "-" + digest);
  }
}
