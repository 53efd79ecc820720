package app.milepost.ui.editor;

/** What the page says of the career as a whole. */
final class EditorWords {

  static final String NO_SHEET =
      "Not exported: a spreadsheet is made of a career that can be used. Solve the problems listed"
          + " first, or export it as it is.";

  private EditorWords() {}

  static String problems(EditorState state) {
    long errors = state.errors();
    long others = state.told().size() - errors;
    if (!state.isJudged()) {
      return "Checking…";
    }
    if (errors == 0 && others == 0) {
      return "✓ Nothing is wrong: it passes the strict check.";
    }
    String look =
        switch ((int) Math.min(others, 2)) {
          case 0 -> "";
          case 1 -> " There is 1 thing to look at again.";
          default -> " There are %d things to look at again.".formatted(others);
        };
    return switch ((int) Math.min(errors, 2)) {
      case 0 -> "It can be saved and used." + look;
      case 1 -> "1 problem keeps it from being saved." + look;
      default -> errors + " problems keep it from being saved." + look;
    };
  }

  static String notSaved(long errors) {
    String what =
        errors == 1
            ? "1 problem keeps the career from being used. Here it is."
            : "%d problems keep the career from being used. Here is the first.".formatted(errors);
    return "Not saved yet: "
        + what
        + " To go on another day, export the career, and open that file then.";
  }

  static String saved(String version, boolean again) {
    return "Saved as version %s in your packs folder.%s"
        .formatted(version, again ? " The one before is in the folder “earlier” there." : "");
  }

  static String state(Editing editing) {
    String file =
        editing
            .version()
            .map(version -> "Version %s is saved".formatted(version))
            .orElse("Not saved yet");
    return editing.isChanged() && editing.version().isPresent()
        ? file + ", and changed since"
        : file;
  }
}
