package app.milepost.ui.work;

import app.milepost.ui.Dialogs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All forms of the window; asks once, for all of them, before something typed is lost. */
final class UnsavedForms {

  private static final String DROP = "Don't save";
  private static final String STAY = "Keep typing";
  private static final String LEAVE = "Leave without it";
  private static final String BACK = "Go back";

  private final Dialogs dialogs;
  private final List<UnsavedForm> forms = new ArrayList<>();

  UnsavedForms(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  void add(UnsavedForm form) {
    forms.add(form);
  }

  /** Returns what is typed, telling nothing of what it says. */
  List<String> kinds() {
    return typed(form -> true).stream().map(UnsavedForm::kind).toList();
  }

  /**
   * Goes on at once where nothing is typed, else as the person decides.
   *
   * @param concerned which forms would be lost
   * @param next goes on; gets what forgets whatever is typed and was not saved
   */
  void settle(Predicate<UnsavedForm> concerned, Next next) {
    List<UnsavedForm> typed = typed(concerned);
    if (typed.isEmpty()) {
      next.goOn(() -> {});
      return;
    }
    UnsavedForm first =
        typed.stream().filter(form -> !form.canBeSaved()).findFirst().orElse(typed.getFirst());
    switch (ask(typed)) {
      case SAVE -> save(typed, next);
      case DROP -> next.goOn(() -> typed.forEach(UnsavedForm::drop));
      case KEEP_TYPING -> first.bring();
    }
  }

  /** What is to be done once it is decided about everything typed. */
  @FunctionalInterface
  interface Next {
    void goOn(Runnable drop);
  }

  private Dialogs.Unsaved ask(List<UnsavedForm> typed) {
    String question = typed.stream().map(UnsavedForm::sentence).collect(Collectors.joining(" "));
    if (typed.stream().allMatch(UnsavedForm::canBeSaved)) {
      return dialogs.decide(question, "Save", DROP, STAY);
    }
    return dialogs.confirm(question, LEAVE, BACK)
        ? Dialogs.Unsaved.DROP
        : Dialogs.Unsaved.KEEP_TYPING;
  }

  private static void save(List<UnsavedForm> typed, Next next) {
    if (typed.isEmpty()) {
      next.goOn(() -> {});
    } else {
      UnsavedForm form = typed.getFirst();
      form.save(() -> save(typed.subList(1, typed.size()), next), form::bring);
    }
  }

  /** To save what goes with the answers on screen, these must not have been let go of yet. */
  private List<UnsavedForm> typed(Predicate<UnsavedForm> concerned) {
    return forms.stream()
        .filter(UnsavedForm::hasTyped)
        .filter(concerned)
        .sorted(Comparator.comparing(UnsavedForm::goesWithAnswers).reversed())
        .toList();
  }
}
