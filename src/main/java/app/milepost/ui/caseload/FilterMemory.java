package app.milepost.ui.caseload;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.caseload.Stage;
import app.milepost.settings.CaseloadChoices;
import app.milepost.ui.Appearance;
import app.milepost.ui.folder.PeopleFilter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which people were looked among last, and are to be again, as far as it tells nothing of them. */
final class FilterMemory {

  private final Appearance appearance;

  FilterMemory(Appearance appearance) {
    this.appearance = appearance;
  }

  /** Returns the filter to begin with, which asks for no step yet. */
  CaseloadFilter first() {
    CaseloadChoices left = appearance.caseloadProperty().get();
    return new CaseloadFilter(
        left.kept()
            .flatMap(id -> named(PeopleFilter.Kept.values(), id))
            .map(PeopleFilter.FIRST::keeping)
            .orElse(PeopleFilter.FIRST),
        Optional.empty(),
        left.stage().flatMap(id -> named(Stage.values(), id)));
  }

  /** Returns the step that was last chosen of a role, if it still has it. */
  Optional<String> step(RolePack role) {
    return appearance
        .caseloadProperty()
        .get()
        .step()
        .filter(step -> step.role().equals(role.id()))
        .flatMap(step -> role.rung(step.rung()))
        .map(Rung::id);
  }

  /** Keeps what a filter asks for; a step of another role is left as it is. */
  void keep(CaseloadFilter filter, Optional<RolePack> role) {
    CaseloadChoices before = appearance.caseloadProperty().get();
    Optional<String> id = role.map(RolePack::id);
    appearance
        .caseloadProperty()
        .set(
            new CaseloadChoices(
                Optional.of(filter.people().kept())
                    .filter(kept -> kept != PeopleFilter.FIRST.kept())
                    .map(FilterMemory::id),
                id.flatMap(of -> filter.rung().map(rung -> new CaseloadChoices.Step(of, rung)))
                    .or(() -> before.step().filter(s -> !id.equals(Optional.of(s.role())))),
                filter.stage().map(FilterMemory::id)));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] all, String id) {
    return Arrays.stream(all).filter(one -> id(one).equals(id)).findFirst();
  }

  private static String id(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
