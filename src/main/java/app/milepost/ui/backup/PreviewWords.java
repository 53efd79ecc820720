package app.milepost.ui.backup;

import app.milepost.store.BackupPreview;
import app.milepost.store.BackupPreview.Affected;
import app.milepost.store.BackupPreview.Changes;
import app.milepost.store.BackupPreview.Fate;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What restoring a backup would change, in sentences. */
final class PreviewWords {

  /** More names than this are counted. */
  private static final int MOST = 12;

  private PreviewWords() {}

  /**
   * Returns the sentences.
   *
   * @param forClients whether people are told by name
   */
  static List<String> of(BackupPreview preview, boolean needsSecret, boolean forClients) {
    List<String> lines = new ArrayList<>();
    if (preview.none()) {
      lines.add("Nobody's details, answers or notes would change: they are as they were then.");
    } else if (forClients) {
      changes(preview.people(), "person", "people").ifPresent(lines::add);
      changes(preview.sessions(), "session", "sessions").ifPresent(lines::add);
      names(preview, Fate.BACK, "Back again").ifPresent(lines::add);
      names(preview, Fate.LOST, "Gone").ifPresent(lines::add);
      names(preview, Fate.CHANGED, "As they were then").ifPresent(lines::add);
    } else {
      lines.add("Your answers, notes and milestones would be as they were then.");
      changes(preview.sessions(), "assessment", "assessments").ifPresent(lines::add);
    }
    if (preview.unprotects()) {
      lines.add(
          "⚠ This backup is not encrypted. Once it is restored, your data is not encrypted either,"
              + " until you turn protection on again.");
    }
    if (needsSecret) {
      lines.add("Your data will then open with the passphrase of its day, not with today's.");
    }
    lines.add(
        "The list of what was done goes back to that moment too. Role packs and settings stay.");
    return lines;
  }

  private static Optional<String> changes(Changes changes, String one, String many) {
    List<String> parts = new ArrayList<>();
    part(changes.back(), one, many, "would come back", parts);
    part(changes.lost(), one, many, "would be gone", parts);
    part(changes.changed(), one, many, "would change back", parts);
    return parts.isEmpty() ? Optional.empty() : Optional.of(capital(Numbers.list(parts)) + ".");
  }

  private static void part(long count, String one, String many, String fate, List<String> parts) {
    if (count > 0) {
      parts.add("%s %s %s".formatted(number(count), count == 1 ? one : many, fate));
    }
  }

  private static Optional<String> names(BackupPreview preview, Fate fate, String heading) {
    List<String> all =
        preview.affected().stream()
            .filter(a -> a.fate() == fate)
            .map(Affected::name)
            .map(n -> n.isBlank() ? "somebody without a name" : n)
            .toList();
    long count =
        switch (fate) {
          case BACK -> preview.people().back();
          case LOST -> preview.people().lost();
          case CHANGED -> preview.people().changed();
        };
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<String> shown = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    if (count > shown.size()) {
      shown.add(number(count - shown.size()) + " more");
    }
    return Optional.of("%s: %s.".formatted(heading, Numbers.list(shown)));
  }

  private static String number(long count) {
    return count < 10 ? Numbers.count(count) : String.format(Locale.US, "%,d", count);
  }

  private static String capital(String sentence) {
    return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
  }
}
