package app.milepost.ui.caseload;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.words.CaseloadWords;
import java.util.ArrayList;
import java.util.List;

/** Whom figures are about, in words. */
final class FilterWords {

  private FilterWords() {}

  /**
   * Returns who was chosen.
   *
   * @param literally whether words and tags may be told, which can be names
   */
  static String of(CaseloadFilter filter, RolePack pack, boolean literally) {
    List<String> words = new ArrayList<>();
    words.add(
        switch (filter.people().kept()) {
          case ALL -> "all people";
          case ACTIVE -> "active people";
          case ARCHIVED -> "archived people";
        });
    filter
        .rung()
        .ifPresent(
            rung -> words.add("step aimed at: " + pack.rung(rung).map(Rung::title).orElse(rung)));
    filter.stage().ifPresent(stage -> words.add("readiness: " + CaseloadWords.name(stage)));
    filter.people().tag().ifPresent(tag -> words.add(literally ? "tag: " + tag : "one tag"));
    if (!filter.people().typed().isBlank()) {
      words.add(
          literally
              ? "found by “%s”".formatted(filter.people().typed().strip())
              : "found by words typed");
    }
    return String.join(", ", words);
  }
}
