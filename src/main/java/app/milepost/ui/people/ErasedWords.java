package app.milepost.ui.people;

import app.milepost.store.Backups.Erased;
import app.milepost.words.DayWords;
import app.milepost.words.Numbers;

/** What came of erasing somebody from backups, in sentences. */
final class ErasedWords {

  private ErasedWords() {}

  static String of(Erased erased) {
    String gone =
        erased.rewritten() == 0
            ? erased.left().isEmpty() ? "No backup held them." : "No backup was changed."
            : "They are erased from %s.".formatted(PersonWords.count(erased.rewritten(), "backup"));
    if (erased.left().isEmpty()) {
      return gone;
    }
    return "%s These may still hold them: %s. You can delete them under Backups in Settings."
        .formatted(
            gone,
            Numbers.list(
                erased.left().stream()
                    .map(left ->
                        "the backup of %s (%s)"
                            .formatted(DayWords.moment(left.backup().at()), left.why()))
                    .toList()));
  }
}
