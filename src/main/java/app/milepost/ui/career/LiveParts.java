package app.milepost.ui.career;

import app.milepost.assessment.Ticks;
import app.milepost.ui.career.part.RelatedPart;
import app.milepost.ui.career.text.Aim;
import app.milepost.ui.career.text.AimView;
import app.milepost.ui.career.text.TickView;
import java.util.ArrayList;
import java.util.List;

/** The parts of the open page that change while it is open. */
final class LiveParts {

  private final List<AimView> aiming = new ArrayList<>();
  private final List<TickView> ticking = new ArrayList<>();
  private final List<RelatedPart> related = new ArrayList<>();

  /** Forgets them all, as when another page is opened. */
  void clear() {
    aiming.clear();
    ticking.clear();
    related.clear();
  }

  void add(AimView part) {
    aiming.add(part);
  }

  void add(TickView part) {
    ticking.add(part);
  }

  void add(RelatedPart part) {
    related.add(part);
  }

  void show(Aim aim) {
    aiming.forEach(part -> part.show(aim));
  }

  void show(Ticks ticks, boolean changeable) {
    ticking.forEach(part -> part.show(ticks, changeable));
  }

  /** Tells anew which careers there are packs for. */
  void refreshRelated() {
    related.forEach(RelatedPart::refresh);
  }
}
