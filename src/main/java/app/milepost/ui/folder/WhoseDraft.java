package app.milepost.ui.folder;

import app.milepost.people.Person;
import app.milepost.people.PersonKey;
import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Draft;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import java.util.Optional;

/** Finds the answers of whomever Milepost is used for. */
final class WhoseDraft {

  private WhoseDraft() {}

  /** One way to find them. */
  @FunctionalInterface
  interface Reading {

    /** Returns the draft to show, or nothing where no client is chosen. Blocks. */
    Optional<Draft> read(Store from, RolePack pack) throws StoreException;
  }

  /** Returns the draft of somebody who was chosen, or nothing where nobody was. Blocks. */
  static Optional<Draft> of(Optional<Person> person, Store from, RolePack pack)
      throws StoreException {
    return person.isPresent()
        ? Optional.of(from.assessments().draft(person.get(), pack.id(), pack.defaultRung()))
        : Optional.empty();
  }

  /** Returns the draft to show, or nothing where no client is chosen. Blocks. */
  static Optional<Draft> read(Store from, RolePack pack, UsageSettings whose)
      throws StoreException {
    Optional<Person> person =
        whose.forClients() ? find(from, whose) : Optional.of(from.assessments().firstPerson());
    return of(person, from, pack);
  }

  /** Makes room for another draft in the place of a damaged one, and returns that. Blocks. */
  static long setAside(Store in, long session) throws StoreException {
    in.sessions().setAside(session);
    return session;
  }

  /** In another folder, or after a restore, the number may be somebody else's. */
  private static Optional<Person> find(Store from, UsageSettings whose) throws StoreException {
    if (whose.person().isEmpty()) {
      return Optional.empty();
    }
    PersonKey wanted = whose.person().get();
    return from.people().find(wanted.id()).filter(found -> PersonKey.of(found).equals(wanted));
  }
}
