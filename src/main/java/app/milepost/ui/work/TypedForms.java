package app.milepost.ui.work;

import app.milepost.ui.Dialogs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All forms of the window; asks once, for all of them, before something typed is lost. */
final class TypedForms {

  private static final String DROP = "Don't save";
  private static final String STAY = "Keep typing";
  private static final String LEAVE = "Leave without it";
  private static final String BACK = "Go back";

  private final Dialogs dialogs;
  private final List<HalfTyped> forms = new ArrayList<>();

  TypedForms(Dialogs dialogs) {
    this.dialogs = dialogs;
  }

  void add(HalfTyped form) {
    forms.add(form);
  }

  /** Returns what is typed, telling nothing of what it says. */
  List<String> kinds() {
    return typed(form -> true).stream().map(HalfTyped::kind).toList();
  }

  /**
   * Goes on at once where nothing is typed, else as the person decides.
   *
   * @param concerned which forms would be lost
   * @param next goes on; gets what forgets whatever is typed and was not saved
   */
  void settle(Predicate<HalfTyped> concerned, Next next) {
    List<HalfTyped> typed = typed(concerned);
    if (typed.isEmpty()) {
      next.goOn(() -> {});
      return;
    }
    HalfTyped first =
        typed.stream().filter(form -> !form.canBeSaved()).findFirst().orElse(typed.getFirst());
    switch (ask(typed)) {
      case SAVE -> save(typed, next);
      case DROP -> next.goOn(() -> typed.forEach(HalfTyped::drop));
      case KEEP_TYPING -> first.bring();
    }
  }

  /** What is to be done once it is decided about everything typed. */
  @FunctionalInterface
  interface Next {
    void goOn(Runnable drop);
  }

  private Dialogs.Typed ask(List<HalfTyped> typed) {
    String question = typed.stream().map(HalfTyped::sentence).collect(Collectors.joining(" "));
    if (typed.stream().allMatch(HalfTyped::canBeSaved)) {
      return dialogs.decide(question, "Save", DROP, STAY);
    }
    return dialogs.confirm(question, LEAVE, BACK) ? Dialogs.Typed.DROP : Dialogs.Typed.KEEP_TYPING;
  }

  private static void save(List<HalfTyped> typed, Next next) {
    if (typed.isEmpty()) {
      next.goOn(() -> {});
    } else {
      HalfTyped form = typed.getFirst();
      form.save(() -> save(typed.subList(1, typed.size()), next), form::bring);
    }
  }

  /** To save what goes with the answers on screen, these must not have been let go of yet. */
  private List<HalfTyped> typed(Predicate<HalfTyped> concerned) {
    return forms.stream()
        .filter(HalfTyped::hasTyped)
        .filter(concerned)
        .sorted(Comparator.comparing(HalfTyped::goesWithAnswers).reversed())
        .toList();
  }
}
