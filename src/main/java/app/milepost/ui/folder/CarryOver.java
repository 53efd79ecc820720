package app.milepost.ui.folder;

import app.milepost.role.RolePack;
import app.milepost.scoring.near.CareerAnswers;
import app.milepost.scoring.near.KnownAnswers;
import app.milepost.store.AnswersAnywhere;
import app.milepost.store.Draft;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries ratings over to a career from others that ask for the same competency. */
final class CarryOver {

  private final Careers careers;

  /**
   * Prepares.
   *
   * @param careers tells which competencies another career asks for
   */
  CarryOver(Careers careers) {
    this.careers = careers;
  }

  /**
   * Returns a draft with what counts in it of ratings given for other careers, which is kept. What
   * keeps that from being found out keeps nobody from their answers. Blocks.
   *
   * @param from where the draft is kept
   * @param folder the data folder that is kept in
   * @param pack the career of the draft
   */
  Draft into(Store from, Path folder, RolePack pack, Draft draft) {
    try {
      Draft carried = draft.with(known(from, folder, pack, draft).carriedOver(pack));
      if (!carried.assessment().equals(draft.assessment())) {
        from.assessments().saveCarriedOver(draft.id(), carried.assessment().answers());
      }
      return carried;
    } catch (StoreException e) {
      return draft;
    }
  }

  private KnownAnswers known(Store from, Path folder, RolePack pack, Draft draft)
      throws StoreException {
    List<CareerAnswers> said = new ArrayList<>();
    for (AnswersAnywhere about : AnswersAnywhere.of(from, draft.person().id())) {
      Optional<RolePack> career =
          about.career().equals(pack.id())
              ? Optional.empty()
              : careers.withId(folder, about.career());
      career.ifPresent(c -> said.add(about.in(c, ZoneId.systemDefault())));
    }
    return new KnownAnswers(said);
  }
}
