package app.milepost.ui.caseload;

import app.milepost.assessment.Answer;
import app.milepost.format.BundledPacks;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.store.StoreException;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.PackFiles;
import app.milepost.testkit.SessionElsewhere;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.folder.PickedPeople;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A caseload on a real store, counted without a window. */
final class Counted implements AutoCloseable {

  static final RolePack PACK = BundledPacks.read("health-records-technician");

  private static final Instant CLOSED = Instant.parse("2026-11-01T09:00:00Z");

  final OpenDesk desk;
  final Navigator navigator = new Navigator(Page.CASELOAD);
  final Appearance appearance = new Appearance();
  final PickedPeople picked;
  final CaseloadViewModel page;

  /** Opens a folder and adds somebody named Ana without answers. */
  Counted(Path folder) throws StoreException {
    this(folder, Optional.empty());
  }

  /** Opens a folder, with its passphrase where it has one, and adds somebody named Ana. */
  Counted(Path folder, Optional<String> passphrase) throws StoreException {
    desk = new OpenDesk(folder, passphrase);
    picked = new PickedPeople(desk.openFolder(), navigator);
    page = model();
  }

  CaseloadViewModel model() {
    return new CaseloadViewModel(
        desk.openFolder(),
        desk.workspace(),
        desk.tasks(),
        PackFiles::read,
        new PeopleBehind(desk.openFolder(), navigator, picked),
        appearance);
  }

  /** Adds somebody who gave one level to everything that the technician's step asks for. */
  Person add(String name, int level, String... tags) throws StoreException {
    return add(name, "technician", level, 100, Optional.of(desk.packFile()), tags);
  }

  /** Adds somebody who gave a level to the first so many things that a step asks for. */
  Person add(
      String name, String rung, int level, int answered, Optional<byte[]> pack, String... tags)
      throws StoreException {
    Person person = desk.store().people().add(Details.NONE.named(name).tagged(List.of(tags)));
    Map<String, Answer> answers = new LinkedHashMap<>();
    PACK.asked(rung).stream()
        .limit(answered)
        .forEach(r -> answers.put(r.id(), new Answer.Rated(level, Evidence.OBSERVED, "")));
    desk.store()
        .sessions()
        .add(
            person.id(), SessionElsewhere.of(PACK.id(), rung, answers, Counsel.NONE, CLOSED, pack));
    return person;
  }

  CaseloadState shown() {
    return page.shownProperty().get().orElseThrow();
  }

  /** Returns the names of whoever the figures are about. */
  List<String> names() {
    return shown().group().rows().mapToObj(r -> shown().clients().person(r).name()).toList();
  }

  /** Returns the names of whoever the People page was asked to show. */
  List<String> pickedNames() throws StoreException {
    var ids = picked.pickedProperty().get().orElseThrow().people();
    return desk.store().people().all().stream()
        .filter(p -> ids.contains(p.id()))
        .map(Person::name)
        .toList();
  }

  byte[] otherPackFile() throws IOException {
    return new String(desk.packFile(), java.nio.charset.StandardCharsets.UTF_8)
        .replaceFirst("\"version\": *\"[^\"]*\"", "\"version\": \"0.0.1\"")
        .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    desk.close();
  }
}
