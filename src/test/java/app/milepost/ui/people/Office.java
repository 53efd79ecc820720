package app.milepost.ui.people;

import app.milepost.format.BundledPacks;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.report.pdf.Printing;
import app.milepost.report.person.PersonReports;
import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Opening;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.BundledRoles;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.PackFiles;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.folder.Careers;
import app.milepost.ui.folder.Desk;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.PickedPeople;
import app.milepost.ui.folder.StoreOpener;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A counsellor's Milepost without a window, on a real store. */
final class Office {

  private static final RolePack PACK = BundledPacks.read("health-records-technician");

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  final DirectTasks tasks = new DirectTasks();
  final ScriptedDialogs dialogs = new ScriptedDialogs();
  final Workspace workspace = new Workspace(tasks);
  final Navigator navigator = new Navigator(Page.PEOPLE);
  final Appearance appearance = new Appearance();
  final Usage usage = new Usage(UsageSettings.DEFAULT.forWhom(UsageSettings.Audience.CLIENTS));
  final OpenFolder openFolder;
  final PickedPeople picked;
  final PeopleViewModel people;

  final Leaving leaving = new Leaving(workspace, tasks, dialogs);

  /** Opens a folder, and the page for people in it. */
  Office(Path folder) {
    openFolder =
        new OpenFolder(
            tasks,
            workspace,
            leaving,
            new Careers(tasks, new BundledRoles(PACK)),
            usage,
            new Folders(),
            folder,
            () -> {});
    picked = new PickedPeople(openFolder, navigator);
    people = page();
    openFolder.openAhead();
    openFolder.showRole();
    people.show();
  }

  /** Returns another model of the page, as after a new start. */
  PeopleViewModel page() {
    return new PeopleViewModel(
        new Desk(openFolder, workspace, leaving, navigator, appearance),
        tasks,
        dialogs,
        () -> TODAY,
        new SessionRoles(
            PackFiles::read,
            role -> Optional.of(PACK).filter(p -> p.id().equals(role)).map(PackFiles::of)),
        picked,
        new PersonExport(
            openFolder,
            tasks,
            dialogs,
            new FileExport(
                dialogs, tasks, file -> {}, (job, pages) -> new Printing.Outcome.NoPrinter()),
            PackFiles::read,
            id -> Optional.of(PACK),
            () -> NOW,
            PersonReports::write));
  }

  Store store() {
    return openFolder.storeProperty().get().orElseThrow();
  }

  /** Adds somebody, as a person would. */
  PersonRow add(String name, String... tags) {
    people.forms().add();
    PersonForm form = ((Aside.Editing) people.forms().asideProperty().get()).form();
    form.nameProperty().set(name);
    form.tagsProperty().set(String.join(",", tags));
    people.forms().save(form);
    return row(name);
  }

  PersonRow row(String name) {
    return people.listingProperty().get().rows().stream()
        .filter(row -> row.facts().person().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + names()));
  }

  List<String> names() {
    return people.listingProperty().get().rows().stream()
        .map(row -> row.facts().person().name())
        .toList();
  }

  List<String> stored() throws StoreException {
    return store().people().all().stream()
        .filter(p -> !p.details().equals(Details.NONE))
        .map(Person::name)
        .sorted()
        .toList();
  }

  /** Opens somebody and gives levels to the first skills. */
  void rate(String name, int... levels) {
    people.open(row(name));
    List<String> skills = workspace.asked().stream().map(r -> r.id()).limit(levels.length).toList();
    for (int i = 0; i < levels.length; i++) {
      workspace.rate(skills.get(i), levels[i]);
    }
    people.hide();
    people.show();
  }

  List<String> asked() {
    return List.copyOf(dialogs.asked());
  }

  private static final class Folders implements StoreOpener {
    @Override
    public Opening open(Path folder) throws StoreException {
      return new Opening.Open(SqliteStore.open(new DataFolder(folder), () -> NOW));
    }

    @Override
    public Opening openCopy(Path from, Path to) {
      throw new UnsupportedOperationException(Arrays.asList(from, to).toString());
    }
  }
}
