package app.milepost.ui.people;

import app.milepost.people.Person;
import app.milepost.role.RolePack;
import app.milepost.store.Store;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.PackReading;
import app.milepost.ui.folder.PeopleFilter;
import app.milepost.ui.folder.PeopleReading;
import app.milepost.ui.folder.Picked;
import app.milepost.ui.people.session.Glance;
import app.milepost.ui.people.session.LatestSessions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Everybody kept, read in the background, filtered and sorted. Lives on the window's thread. */
final class PeopleList {

  private final Tasks tasks;
  private final PackReading packs;
  private final FollowUpModel followUps;
  private final Roster roster = new Roster();
  private final ReadOnlyObjectWrapper<Listing> listing =
      new ReadOnlyObjectWrapper<>(Listing.of(Listing.State.LOADING));
  private final ReadOnlyObjectWrapper<Map<String, Integer>> tags =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyObjectWrapper<PeopleFilter> filter =
      new ReadOnlyObjectWrapper<>(PeopleFilter.FIRST);
  private final ReadOnlyObjectWrapper<PeopleOrder> order;
  private final ReadOnlyIntegerWrapper unreadable = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper damagedSessions = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private PeopleFilter beforePicked = PeopleFilter.FIRST;
  private Optional<Store> store = Optional.empty();
  private Optional<RolePack> role = Optional.empty();
  private Optional<LatestSessions> glances = Optional.empty();
  private long seen;
  private boolean resting = true;

  private final Latest latest = new Latest();

  PeopleList(Tasks tasks, PackReading packs, FollowUpModel followUps, PeopleOrder first) {
    this.tasks = tasks;
    this.packs = packs;
    this.followUps = followUps;
    order = new ReadOnlyObjectWrapper<>(first);
  }

  ReadOnlyObjectProperty<Listing> listingProperty() {
    return listing.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Map<String, Integer>> tagsProperty() {
    return tags.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PeopleFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<PeopleOrder> orderProperty() {
    return order.getReadOnlyProperty();
  }

  /** Returns what happened and what to do, if people or their sessions could not be read. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns how many people could not be read. */
  ReadOnlyIntegerProperty unreadableProperty() {
    return unreadable.getReadOnlyProperty();
  }

  /** Returns of how many people the latest session could not be read. */
  ReadOnlyIntegerProperty damagedSessionsProperty() {
    return damagedSessions.getReadOnlyProperty();
  }

  Optional<PersonRow> row(long id) {
    return roster.row(id);
  }

  /** Returns how many others have a name, however it is written. */
  long named(String name, Optional<Person> but) {
    return roster.named(name, but.map(Person::id));
  }

  /** Drops everybody, until {@link #bring}. */
  void close() {
    latest.next();
    stopGlances();
    store = Optional.empty();
    roster.clear();
    tags.set(Map.of());
    problem.set(Optional.empty());
    unreadable.set(0);
    damagedSessions.set(0);
    listing.set(Listing.of(Listing.State.LOADING));
  }

  /** Reads everybody from a store, or only what was done since it was read last. */
  void bring(Store from) {
    resting = false;
    glances.ifPresent(LatestSessions::start);
    if (store.equals(Optional.of(from))) {
      catchUp(from);
    } else {
      load(from);
    }
  }

  /** Leaves the store to the page in front, until {@link #bring}. */
  void rest() {
    resting = true;
    glances.ifPresent(LatestSessions::pause);
  }

  /** Scores sessions against a role. */
  void scoreAgainst(Optional<RolePack> pack) {
    if (!role.equals(pack)) {
      role = pack;
      glanceAtAll();
    }
  }

  void show(PeopleFilter changed) {
    filter.set(changed);
    refresh();
  }

  /** Shows people that another page led to, or whoever was shown before. */
  void pick(Optional<Picked> picked) {
    boolean wasPicked = filter.get().picked().isPresent();
    if (picked.isPresent()) {
      beforePicked = wasPicked ? beforePicked : filter.get();
      show(PeopleFilter.of(picked.get()));
    } else if (wasPicked) {
      show(beforePicked);
    }
  }

  void sort(PeopleOrder by) {
    if (by.equals(order.get())) {
      return;
    }
    order.set(by);
    List<PersonRow> rows = roster.rows();
    int changes = roster.changes();
    tasks.run(
        () -> by.sorted(rows),
        sorted -> {
          if (changes == roster.changes() && by.equals(order.get())) {
            roster.take(sorted, by);
          } else {
            roster.sort(order.get());
          }
          refresh();
        },
        this::failed);
  }

  /** Takes over how people are kept now. */
  void take(Map<Long, Optional<Person>> now) {
    now.forEach((id, person) -> person.ifPresentOrElse(roster::put, () -> roster.remove(id)));
    now.forEach((id, person) -> person.ifPresent(p -> glances.ifPresent(g -> g.refresh(id))));
    tags.set(roster.tags());
    damagedSessions.set(roster.damaged());
    followUps.count(roster);
    refresh();
  }

  private void load(Store from) {
    close();
    store = Optional.of(from);
    Latest.Wish mine = latest.current();
    PeopleOrder by = order.get();
    tasks.runInOrder(
        () -> PeopleReading.all(from),
        mine.only(all -> sort(all, by, mine)),
        mine.only(this::cannotBeRead));
  }

  private void sort(PeopleReading.All all, PeopleOrder by, Latest.Wish mine) {
    tasks.run(
        () ->
            by.sorted(
                all.people().stream()
                    .map(person -> new PersonRow(Facts.of(person, Optional.empty())))
                    .toList()),
        mine.only(rows -> {
          seen = all.upTo();
          unreadable.set(all.unreadable());
          roster.load(rows, by);
          if (!by.equals(order.get())) {
            roster.sort(order.get());
          }
          tags.set(roster.tags());
          refresh();
          glanceAtAll();
        }),
        mine.only(this::cannotBeRead));
  }

  private void catchUp(Store from) {
    if (listing.get().state() != Listing.State.READY) {
      return;
    }
    Latest.Wish mine = latest.current();
    long until = seen;
    tasks.runInOrder(
        () -> PeopleReading.since(from, until),
        mine.only(since -> {
          seen = since.upTo();
          if (since.all()) {
            load(from);
          } else {
            take(since.now());
          }
        }),
        mine.only(this::cannotBeRead));
  }

  private void glanceAtAll() {
    stopGlances();
    if (store.isEmpty() || role.isEmpty() || listing.get().state() != Listing.State.READY) {
      return;
    }
    LatestSessions now =
        new LatestSessions(
            tasks,
            store.get().sessions(),
            role.get(),
            packs,
            followUps.today(),
            new GlanceListener());
    glances = Optional.of(now);
    if (!resting) {
      now.start();
    }
  }

  private void stopGlances() {
    followUps.begin();
    glances.ifPresent(LatestSessions::stop);
    glances = Optional.empty();
  }

  private void refresh() {
    if (store.isPresent()) {
      listing.set(Listing.of(roster, filter.get()));
    }
  }

  private void cannotBeRead(Exception e) {
    listing.set(Listing.of(Listing.State.FAILED));
    failed(e);
  }

  private void failed(Exception e) {
    problem.set(Optional.of(FailureSentence.of(e)));
  }

  /** Takes over what becomes known of sessions. */
  private final class GlanceListener implements LatestSessions.Listener {

    @Override
    public void read(Map<Long, Glance> found) {
      roster.glance(found);
      followUps.count(roster);
      damagedSessions.set(roster.damaged());
    }

    @Override
    public void done() {
      roster.glanceRest();
      followUps.end(roster);
      if (order.get().column().needsSessions()) {
        roster.sort(order.get());
        refresh();
      }
    }

    @Override
    public void failed(Exception e) {
      PeopleList.this.failed(e);
    }
  }
}
