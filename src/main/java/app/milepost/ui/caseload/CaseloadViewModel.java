package app.milepost.ui.caseload;

import app.milepost.role.RolePack;
import app.milepost.scoring.caseload.Stage;
import app.milepost.store.Store;
import app.milepost.ui.Appearance;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.PackReading;
import app.milepost.ui.folder.PeopleFilter;
import app.milepost.ui.work.Workspace;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Counts what the people on file have in common, in the background. */
public final class CaseloadViewModel {

  private final OpenFolder openFolder;
  private final Workspace workspace;
  private final Tasks tasks;
  private final PackReading packs;
  private final PeopleBehind behind;
  private final FilterMemory memory;
  private final ReadOnlyObjectWrapper<ReadingState> reading =
      new ReadOnlyObjectWrapper<>(new ReadingState.Idle());
  private final ReadOnlyObjectWrapper<CaseloadFilter> filter =
      new ReadOnlyObjectWrapper<>(CaseloadFilter.FIRST);
  private final ReadOnlyObjectWrapper<Optional<CaseloadState>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Map<String, Integer>> tags =
      new ReadOnlyObjectWrapper<>(Map.of());
  private Optional<Clients> clients = Optional.empty();
  private Optional<Measure> measure = Optional.empty();
  private Optional<LatestAnswers> loading = Optional.empty();
  private boolean inFront;

  /** What was asked of the store. */
  private final Latest reads = new Latest();

  /** What was asked to be counted. */
  private final Latest counts = new Latest();

  /**
   * Makes the page's model.
   *
   * @param openFolder knows the store in use
   * @param workspace knows the role to measure with
   * @param packs reads the packs of closed sessions
   * @param behind the way to the people that a figure counts
   * @param appearance how the filter was left
   */
  public CaseloadViewModel(
      OpenFolder openFolder,
      Workspace workspace,
      Tasks tasks,
      PackReading packs,
      PeopleBehind behind,
      Appearance appearance) {
    this.openFolder = openFolder;
    this.workspace = workspace;
    this.tasks = tasks;
    this.packs = packs;
    this.behind = behind;
    memory = new FilterMemory(appearance);
    filter.set(memory.first().aimingAt(rememberedStep()));
    openFolder.storeProperty().addListener((o, before, now) -> begin());
    workspace.roleProperty().addListener((o, before, now) -> changeRole());
  }

  /** Returns how far reading has come. */
  ReadOnlyObjectProperty<ReadingState> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Returns whom the figures are about. */
  ReadOnlyObjectProperty<CaseloadFilter> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  /** Returns the figures, once there are any; those before stay until new ones are counted. */
  ReadOnlyObjectProperty<Optional<CaseloadState>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Returns every tag with how many people have it. */
  ReadOnlyObjectProperty<Map<String, Integer>> tagsProperty() {
    return tags.getReadOnlyProperty();
  }

  /** Returns the role that everybody is measured with. */
  ReadOnlyObjectProperty<Optional<RolePack>> roleProperty() {
    return workspace.roleProperty();
  }

  /** Returns the way to the people that a figure counts. */
  PeopleBehind behind() {
    return behind;
  }

  /** The page has come to the front. */
  void show() {
    inFront = true;
    bring();
  }

  /** The page is not in front any more. */
  void hide() {
    inFront = false;
  }

  /** Looks among whoever has all words somewhere in name, contact or tags. */
  void look(String typed) {
    filter(filter.get().with(filter.get().people().typing(typed)));
  }

  /** Looks among archived people, the others, or both. */
  void keep(PeopleFilter.Kept kept) {
    filter(filter.get().with(filter.get().people().keeping(kept)));
  }

  /** Looks among whoever has a tag, or among everybody. */
  void tag(Optional<String> tag) {
    filter(filter.get().with(filter.get().people().tagged(tag)));
  }

  /** Looks among whoever aims at a step, or at any. */
  void aimAt(Optional<String> rung) {
    filter(filter.get().aimingAt(rung));
  }

  /** Looks among whoever has come so far, or anywhere. */
  void at(Optional<Stage> stage) {
    filter(filter.get().at(stage));
  }

  /** Looks among everybody. */
  void everybody() {
    filter(CaseloadFilter.EVERYBODY);
  }

  /** Stops reading; figures there are stay. */
  void stop() {
    reads.next();
    loading.ifPresent(LatestAnswers::stop);
    loading = Optional.empty();
    reading.set(new ReadingState.Stopped());
  }

  /** Reads everybody again. */
  void load() {
    Optional<Store> store = openFolder.storeProperty().get();
    Optional<RolePack> role = workspace.roleProperty().get();
    reads.next();
    loading.ifPresent(LatestAnswers::stop);
    if (store.isPresent() && role.isPresent()) {
      Measure now = new Measure(role.get(), packs);
      measure = Optional.of(now);
      LatestAnswers begun = new LatestAnswers(tasks, store.get(), now, new LoadingListener());
      loading = Optional.of(begun);
      reading.set(new ReadingState.UnderWay(0));
      begun.start();
    }
  }

  private void filter(CaseloadFilter changed) {
    if (!changed.equals(filter.get())) {
      filter.set(changed);
      memory.keep(changed, workspace.roleProperty().get());
      count();
    }
  }

  private void changeRole() {
    // Steps are the role's own.
    filter.set(filter.get().aimingAt(rememberedStep()));
    begin();
  }

  private Optional<String> rememberedStep() {
    return workspace.roleProperty().get().flatMap(memory::step);
  }

  private void begin() {
    reads.next();
    counts.next();
    loading.ifPresent(LatestAnswers::stop);
    loading = Optional.empty();
    clients = Optional.empty();
    shown.set(Optional.empty());
    tags.set(Map.of());
    reading.set(new ReadingState.Idle());
    if (inFront) {
      bring();
    }
  }

  private void bring() {
    switch (reading.get()) {
      case ReadingState.Idle idle -> load();
      case ReadingState.Failed failed -> load();
      case ReadingState.Done done -> catchUp();
      case ReadingState.UnderWay underWay -> {}
      case ReadingState.Stopped stopped -> {}
    }
  }

  private void catchUp() {
    Optional<Store> store = openFolder.storeProperty().get();
    if (store.isEmpty() || clients.isEmpty() || measure.isEmpty()) {
      return;
    }
    Clients before = clients.get();
    Measure with = measure.get();
    Latest.Wish mine = reads.next();
    tasks.runInOrder(
        () -> CatchingUp.read(store.get(), with, before.upTo()),
        mine.only(news -> {
          if (news.since().all()) {
            load();
          } else {
            apply(before, news, with, mine);
          }
        }),
        mine.only(this::failed));
  }

  private void apply(Clients before, CatchingUp.News news, Measure with, Latest.Wish mine) {
    tasks.run(
        () -> CatchingUp.apply(before, news, with), mine.only(this::take), mine.only(this::failed));
  }

  private void take(Clients now) {
    clients = Optional.of(now);
    count();
  }

  private void count() {
    if (clients.isEmpty()) {
      return;
    }
    Clients among = clients.get();
    CaseloadFilter by = filter.get();
    Latest.Wish mine = counts.next();
    Latest.Wish read = reads.current();
    tasks.run(
        () -> CaseloadState.of(among, by),
        mine.only(counted -> {
          tags.set(among.tags());
          shown.set(Optional.of(counted));
        }),
        read.only(this::failed));
  }

  private void failed(Exception e) {
    reading.set(new ReadingState.Failed(FailureSentence.of(e)));
  }

  /** Takes over what was read. */
  private final class LoadingListener implements LatestAnswers.Listener {

    @Override
    public void read(double share) {
      reading.set(new ReadingState.UnderWay(share));
    }

    @Override
    public void done(Clients read) {
      loading = Optional.empty();
      reading.set(new ReadingState.Done());
      take(read);
    }

    @Override
    public void failed(Exception e) {
      CaseloadViewModel.this.failed(e);
    }
  }
}
