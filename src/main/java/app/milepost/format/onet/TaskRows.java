package app.milepost.format.onet;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.TableException;
import app.milepost.occupation.Task;
import java.util.Map;

/** Takes what people in an occupation do. */
final class TaskRows extends OccupationRows {

  private int task;
  private int type;

  TaskRows(Map<String, OccupationDraft> drafts) {
    super(drafts);
  }

  @Override
  void columns(Header header) throws TableException {
    task = header.column("Task");
    type = header.columnIfThere("Task Type");
  }

  @Override
  void take(OccupationDraft draft, Row row) throws TableException {
    draft.add(new Task(row.required(task), row.text(type).equals("Core")));
  }
}
