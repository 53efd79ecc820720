package app.milepost.report;

import app.milepost.assessment.Tick;
import app.milepost.report.ReadinessSummary.TickedList;
import app.milepost.role.Box;
import app.milepost.role.Point;
import app.milepost.words.TickWords;
import java.util.ArrayList;
import java.util.List;

/** The checklists of a guide in which somebody has ticked something, with what they ticked. */
final class TickedLists {

  private TickedLists() {}

  static List<TickedList> of(ReportInput input) {
    List<TickedList> lists = new ArrayList<>();
    for (Point list : input.pack().guide().checklists()) {
      List<Box> boxes = list.toTick();
      List<String> ticked =
          boxes.stream()
              .filter(box -> input.ticks().has(new Tick(input.pack().id(), list.id(), box.id())))
              .map(Box::text)
              .toList();
      if (!ticked.isEmpty()) {
        lists.add(
            new TickedList(list.title(), TickWords.count(boxes.size(), ticked.size()), ticked));
      }
    }
    return lists;
  }
}
