package app.milepost.ui.work;

import app.milepost.assessment.Assessment;
import app.milepost.assessment.Ticks;
import app.milepost.people.Counsel;
import app.milepost.people.PersonKey;
import app.milepost.store.Draft;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is on screen about somebody besides their answers. */
final class BesideAnswers {

  private final ReadOnlyObjectWrapper<Optional<Draft>> draft =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Counsel> counsel = new ReadOnlyObjectWrapper<>(Counsel.NONE);
  private final ReadOnlyObjectWrapper<Ticks> ticks = new ReadOnlyObjectWrapper<>(Ticks.NONE);
  private Optional<String> place = Optional.empty();

  ReadOnlyObjectWrapper<Optional<Draft>> draft() {
    return draft;
  }

  ReadOnlyObjectWrapper<Counsel> counsel() {
    return counsel;
  }

  ReadOnlyObjectWrapper<Ticks> ticks() {
    return ticks;
  }

  Optional<String> place() {
    return place;
  }

  /** Remembers the requirement last worked on. */
  void moveTo(String requirement) {
    place = Optional.of(requirement);
  }

  void open(Draft saved) {
    place = saved.place();
    draft.set(Optional.of(saved));
    counsel.set(saved.counsel());
    ticks.set(saved.ticks());
  }

  void letGo() {
    place = Optional.empty();
    draft.set(Optional.empty());
    counsel.set(Counsel.NONE);
    ticks.set(Ticks.NONE);
  }

  /** Returns all that is on screen about them, if anything is. */
  Optional<OnScreen> with(Optional<Assessment> answers) {
    return draft
        .get()
        .flatMap(d ->
            answers.map(a ->
                new OnScreen(d.id(), PersonKey.of(d.person()), a, counsel.get(), ticks.get())));
  }
}
