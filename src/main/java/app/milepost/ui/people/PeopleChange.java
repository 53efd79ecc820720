package app.milepost.ui.people;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.PersonKey;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Backups;
import app.milepost.store.PeopleStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.FailureSentence;
import java.util.List;
import java.util.Optional;

/** One change to the people kept. Whoever makes it gets the change that takes it back. */
sealed interface PeopleChange {

  /**
   * What came of a change.
   *
   * @param reverse takes it back
   * @param touched the ids of everybody who is not as they were
   * @param instead the id of whoever now has the sessions of somebody who is gone
   * @param sentence what was done
   */
  record Done(PeopleChange reverse, List<Long> touched, Optional<Long> instead, String sentence) {

    Done(PeopleChange reverse, long touched, String sentence) {
      this(reverse, List.of(touched), Optional.empty(), sentence);
    }
  }

  /** Makes the change; blocks. */
  Done apply(Store store) throws StoreException;

  /** Returns the ids of those it concerns, as far as they are there already. */
  List<Long> about();

  /**
   * Returns whether the answers on screen of whoever it concerns go with it, or become others, so
   * that what is typed for them would be lost.
   */
  default boolean replacesAnswers() {
    return switch (this) {
      case Add add -> false;
      case Edit edit -> false;
      case Archive archive -> false;
      case Restore restore -> false;
      case Delete delete -> true;
      case Erase erase -> true;
      case Merge merge -> true;
      case Unmerge unmerge -> true;
    };
  }

  /** Somebody new. */
  record Add(Details details) implements PeopleChange {
    @Override
    public Done apply(Store store) throws StoreException {
      Person added = store.people().add(details);
      return new Done(
          new Delete(added.id()), added.id(), "Added %s.".formatted(PersonWords.name(added)));
    }

    @Override
    public List<Long> about() {
      return List.of();
    }
  }

  /** Other details. */
  record Edit(long id, Details details) implements PeopleChange {
    @Override
    public Done apply(Store store) throws StoreException {
      Details before = store.people().find(id).map(Person::details).orElse(Details.NONE);
      Person changed = store.people().change(id, details);
      return new Done(new Edit(id, before), id, "Changed %s.".formatted(PersonWords.name(changed)));
    }

    @Override
    public List<Long> about() {
      return List.of(id);
    }
  }

  /** Out of sight, or back. */
  record Archive(long id, boolean archived) implements PeopleChange {
    @Override
    public Done apply(Store store) throws StoreException {
      Person changed = store.people().archive(id, archived);
      String name = PersonWords.name(changed);
      return new Done(
          new Archive(id, !archived),
          id,
          (archived ? "Archived %s." : "Brought back %s.").formatted(name));
    }

    @Override
    public List<Long> about() {
      return List.of(id);
    }
  }

  /** Gone, with all that was held on them. */
  record Delete(long id) implements PeopleChange {
    @Override
    public Done apply(Store store) throws StoreException {
      PersonFile held = store.people().delete(id);
      return new Done(
          new Restore(held),
          id,
          "Deleted %s with %s.".formatted(PersonWords.name(held.person()), PersonWords.held(held)));
    }

    @Override
    public List<Long> about() {
      return List.of(id);
    }
  }

  /** Gone for good, also from backups. Nothing takes it back, so its reverse must not be kept. */
  record Erase(long id) implements PeopleChange {
    @Override
    public Done apply(Store store) throws StoreException {
      PersonFile held = store.people().file(id);
      List<PersonKey> traces = store.people().erase(id);
      return new Done(
          this,
          id,
          "Deleted %s with %s. %s"
              .formatted(
                  PersonWords.name(held.person()), PersonWords.held(held), backups(store, traces)));
    }

    private String backups(Store store, List<PersonKey> traces) {
      try {
        Backups.Erased erased = store.backups().erase(traces);
        store.audit().note(Action.PERSON_ERASED_FROM_BACKUPS, Optional.of(id));
        return ErasedWords.of(erased);
      } catch (StoreException e) {
        return "They may still be in backups: " + FailureSentence.of(e);
      }
    }

    @Override
    public List<Long> about() {
      return List.of(id);
    }
  }

  /** Back as they were. */
  record Restore(PersonFile file) implements PeopleChange {
    @Override
    public Done apply(Store store) throws StoreException {
      store.people().restore(file);
      long id = file.person().id();
      return new Done(
          new Delete(id),
          id,
          "Brought back %s with %s."
              .formatted(PersonWords.name(file.person()), PersonWords.held(file)));
    }

    @Override
    public List<Long> about() {
      return List.of();
    }
  }

  /** One of two. */
  record Merge(long kept, long gone, Details details, PeopleStore.Packs packs)
      implements PeopleChange {
    @Override
    public Done apply(Store store) throws StoreException {
      PeopleStore.Merge before = store.people().merge(kept, gone, details, packs);
      return new Done(
          new Unmerge(before, details, packs),
          List.of(kept, gone),
          Optional.of(kept),
          "Merged two records into %s.".formatted(PersonWords.name(details.name())));
    }

    @Override
    public List<Long> about() {
      return List.of(kept, gone);
    }
  }

  /** Two again of one. */
  record Unmerge(PeopleStore.Merge merge, Details merged, PeopleStore.Packs packs)
      implements PeopleChange {
    @Override
    public Done apply(Store store) throws StoreException {
      store.people().unmerge(merge);
      Person kept = merge.kept().person();
      Person gone = merge.gone().person();
      return new Done(
          new Merge(kept.id(), gone.id(), merged, packs),
          List.of(kept.id(), gone.id()),
          Optional.empty(),
          "Made two records again: %s and %s."
              .formatted(PersonWords.name(kept), PersonWords.name(gone)));
    }

    @Override
    public List<Long> about() {
      return List.of(merge.kept().person().id());
    }
  }
}
