package app.milepost.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Why a data folder could not be opened. Whatever it is, the files are as they were. */
public sealed interface OpenFailure {

  /** Returns the file or folder in question. */
  Path path();

  /** Returns what happened, where, and what the person can do, in full sentences. */
  String sentence();

  /** Returns whether a copy of the database in another folder could be opened and worked with. */
  default boolean copyCanHelp() {
    return false;
  }

  /** Returns whether a backup in the place of the database would open the folder again. */
  default boolean backupCanHelp() {
    return false;
  }

  /** A file stands where the folder should be. */
  record NotAFolder(Path path) implements OpenFailure {
    @Override
    public String sentence() {
      return "%s is a file, not a folder. Choose another folder for your data.".formatted(path);
    }
  }

  /** The folder can be looked at but not written to. */
  record ReadOnlyFolder(Path path) implements OpenFailure {
    @Override
    public String sentence() {
      return "The folder %s is read-only, so nothing could be saved in it. Allow writing to it, open"
              .formatted(path)
          + " a copy of your data in another folder, or choose another folder.";
    }

    @Override
    public boolean copyCanHelp() {
      return true;
    }
  }

  /** The database can be looked at but not written to. */
  record ReadOnlyFile(Path path) implements OpenFailure {
    @Override
    public String sentence() {
      return "The file %s is read-only, so nothing could be saved in it. Allow writing to it, open a"
              .formatted(path)
          + " copy of your data in another folder, or choose another folder.";
    }

    @Override
    public boolean copyCanHelp() {
      return true;
    }
  }

  /** The database has no content at all. */
  record ZeroLength(Path path) implements OpenFailure {
    @Override
    public String sentence() {
      return "The file %s is empty, although it should hold your answers. It was left as it is. Put a"
              .formatted(path)
          + " backup in its place, or choose another folder.";
    }

    @Override
    public boolean backupCanHelp() {
      return true;
    }
  }

  /** The file is something else, or its first bytes are damaged. */
  record NotADatabase(Path path) implements OpenFailure {
    @Override
    public String sentence() {
      return "The file %s is not a Milepost database, or its start is damaged. It was left as it is."
              .formatted(path)
          + " Put a backup in its place, or choose another folder.";
    }

    @Override
    public boolean backupCanHelp() {
      return true;
    }
  }

  /**
   * The end of the database is missing.
   *
   * @param expected its size in bytes by its own account
   * @param found its size in bytes
   */
  record Truncated(Path path, long expected, long found) implements OpenFailure {
    @Override
    public String sentence() {
      return "The file %s is cut short: %,d of %,d bytes are there. It was left as it is. Put a"
              .formatted(path, found, expected)
          + " backup in its place, or choose another folder.";
    }

    @Override
    public boolean backupCanHelp() {
      return true;
    }
  }

  /** The database contradicts itself. */
  record Damaged(Path path) implements OpenFailure {
    @Override
    public String sentence() {
      return "The file %s is damaged and can't be read safely. It was left as it is. Put a backup in"
              .formatted(path)
          + " its place, or choose another folder.";
    }

    @Override
    public boolean backupCanHelp() {
      return true;
    }
  }

  /**
   * The database is gone, but a journal that belongs to it is still there.
   *
   * @param journal the file that was left
   */
  record DatabaseMissing(Path path, Path journal) implements OpenFailure {
    @Override
    public String sentence() {
      return "The file %s is gone, but %s, which belongs to it, is still there. Both were left as they"
              .formatted(path, journal.getFileName())
          + " are. Put the file or a backup back, or choose another folder.";
    }

    @Override
    public boolean backupCanHelp() {
      return true;
    }
  }

  /**
   * A later Milepost wrote it.
   *
   * @param found the version of its layout
   * @param known the latest layout this Milepost knows
   */
  record NewerVersion(Path path, int found, int known) implements OpenFailure {
    @Override
    public String sentence() {
      return "A newer Milepost wrote %s (layout %d; this one knows up to %d). It was left as it is."
              .formatted(path, found, known)
          + " Install the newer Milepost, or choose another folder.";
    }
  }

  /**
   * Another Milepost works in this folder.
   *
   * @param holder who it is, where known
   * @param cameForward whether its window was asked to come forward and did
   */
  record Held(Path path, Optional<Holder> holder, boolean cameForward) implements OpenFailure {
    @Override
    public String sentence() {
      String who = holder.map(h -> " (%s, process %d)".formatted(where(h), h.pid())).orElse("");
      String when = holder.map(h -> ", open since " + shown(h.since()) + ",").orElse("");
      String advice =
          cameForward
              ? " Its window has come forward."
              : " Close it first, or choose another folder.";
      return holder.isEmpty() || holder.get().window()
          ? "Another Milepost%s%s is using the folder %s.".formatted(who, when, path) + advice
          : "A command of Milepost%s is working in the folder %s. Wait until it has ended, or choose another folder."
              .formatted(who, path);
    }

    private static String where(Holder holder) {
      return holder.isOfThisComputer() ? "on this computer" : "on " + holder.computer();
    }
  }

  /**
   * A Milepost on another computer has taken this folder and not given it back. Locks may not reach
   * so far, and two computers that write at once would damage the database.
   *
   * @param computer its name
   * @param since when it took the folder
   * @param note the file that says so
   */
  record OpenElsewhere(Path path, String computer, Instant since, Path note)
      implements OpenFailure {
    @Override
    public String sentence() {
      return "The folder %s is open on another computer, %s, since %s. Two computers that write into"
              .formatted(path, computer, shown(since))
          + " it at once would damage it. Close Milepost there, or choose another folder. If it was"
          + " switched off without closing Milepost, delete the file %s."
              .formatted(note.getFileName());
    }

    @Override
    public boolean copyCanHelp() {
      return true;
    }
  }

  private static String shown(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.getDefault())
        .withZone(ZoneId.systemDefault())
        .format(instant);
  }

  /**
   * The file is a link, and what it leads to is not there, as on a disk that is not connected.
   *
   * @param target where it leads
   */
  record LinkToNothing(Path path, Path target) implements OpenFailure {
    @Override
    public String sentence() {
      return "%s is a link to %s, which is not there. Connect the disk it is on and try again, or choose"
              .formatted(path, target)
          + " another folder.";
    }
  }

  /** What is personal in it is encrypted, and whoever wanted to open it has no way to unlock it. */
  record Protected(Path path) implements OpenFailure {
    @Override
    public String sentence() {
      return "The data in %s is protected by a passphrase, so it can't be opened this way. Open it in"
              .formatted(path)
          + " Milepost's window, or choose another folder.";
    }
  }

  /**
   * The system shows a folder that is on no disk, so that nothing can be made in it.
   *
   * @param around that folder
   */
  record NoDisk(Path path, Path around) implements OpenFailure {
    @Override
    public String sentence() {
      return "“%s” can't be made, as “%s” is no place on a disk. Choose another folder."
          .formatted(path, around);
    }
  }

  /** There is no room left. */
  record DiskFull(Path path) implements OpenFailure {
    @Override
    public String sentence() {
      return "The disk that holds %s is full. Free some space and try again, or choose another folder."
          .formatted(path);
    }
  }

  /**
   * The system refused for another reason.
   *
   * @param reason what it said
   */
  record Unreadable(Path path, String reason) implements OpenFailure {
    @Override
    public String sentence() {
      return "%s could not be opened: %s. It was left as it is. Check who may read it, or choose"
              .formatted(path, reason)
          + " another folder.";
    }
  }
}
