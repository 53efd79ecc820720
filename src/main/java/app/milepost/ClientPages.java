package app.milepost;

import app.milepost.format.PackLibrary;
import app.milepost.report.caseload.CaseloadReports;
import app.milepost.report.person.PersonReports;
import app.milepost.role.RolePack;
import app.milepost.store.PeopleStore;
import app.milepost.ui.caseload.CaseloadExport;
import app.milepost.ui.caseload.CaseloadView;
import app.milepost.ui.caseload.CaseloadViewModel;
import app.milepost.ui.caseload.PeopleBehind;
import app.milepost.ui.folder.Desk;
import app.milepost.ui.folder.PickedPeople;
import app.milepost.ui.people.PeopleView;
import app.milepost.ui.people.PeopleViewModel;
import app.milepost.ui.people.PersonExport;
import app.milepost.ui.people.SessionRoles;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;

/** Puts the pages about all clients together. */
final class ClientPages {

  private final Desk desk;
  private final PeopleStore.Packs packs;
  private final Exports exports;
  private final InstantSource clock;
  private final PickedPeople picked;

  /**
   * Prepares.
   *
   * @param desk what is worked with
   * @param packs finds the packs of sessions that a merge closes
   * @param exports saves and prints, and knows who asks and where what takes long runs
   * @param clock tells which day it is
   */
  ClientPages(Desk desk, PeopleStore.Packs packs, Exports exports, InstantSource clock) {
    this.desk = desk;
    this.packs = packs;
    this.exports = exports;
    this.clock = clock;
    picked = new PickedPeople(desk.openFolder(), desk.navigator());
  }

  /** Builds the page of everybody. */
  Node people() {
    return new PeopleView(
        new PeopleViewModel(
            desk,
            exports.tasks(),
            exports.dialogs(),
            this::today,
            new SessionRoles(Roles::readKept, packs),
            picked,
            new PersonExport(
                desk.openFolder(),
                exports.tasks(),
                exports.dialogs(),
                exports.make(),
                Roles::readKept,
                this::role,
                clock,
                PersonReports::write)));
  }

  /** Builds the page of what everybody has and lacks. */
  Node caseload() {
    return new CaseloadView(
        new CaseloadViewModel(
            desk.openFolder(),
            desk.workspace(),
            exports.tasks(),
            Roles::readKept,
            new PeopleBehind(desk.openFolder(), desk.navigator(), picked),
            desk.appearance()),
        caseloadExport(),
        desk.navigator());
  }

  private CaseloadExport caseloadExport() {
    return new CaseloadExport(
        exports.make(),
        (format, input, out) -> CaseloadReports.write(format, input, out),
        (input, out) -> CaseloadReports.writeActivities(input, out),
        desk.openFolder(),
        exports.tasks(),
        exports.dialogs(),
        this::today);
  }

  private Optional<RolePack> role(String id) {
    return desk.openFolder().careers().entriesProperty().get().stream()
        .filter(PackLibrary.Entry.Usable.class::isInstance)
        .map(entry -> ((PackLibrary.Entry.Usable) entry).pack())
        .filter(pack -> pack.id().equals(id))
        .findFirst();
  }

  private LocalDate today() {
    return Pages.today(clock);
  }
}
