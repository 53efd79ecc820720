package app.milepost.store.json;

import app.milepost.format.json.Refusal;
import app.milepost.format.plan.PlanReader;
import app.milepost.format.plan.PlanWriter;
import app.milepost.plan.PlanChoices;
import app.milepost.store.StoreException;

/** What a person decided about their plan, as kept: the form that assessment files have it in. */
public final class PlanChoicesJson {

  private PlanChoicesJson() {}

  /**
   * Returns a JSON object in UTF-8.
   *
   * @throws StoreException if it could not be read again, such as an activity without a name, with
   *     a sentence that says what to do
   */
  public static byte[] write(PlanChoices plan) throws StoreException {
    byte[] written = RowJson.write(json -> PlanWriter.write(plan, json));
    try {
      PlanReader.read(written);
    } catch (Refusal e) {
      throw new StoreException("The plan was not saved. " + e.problem().message(), e);
    }
    return written;
  }

  /** Reads what {@link #write} wrote. */
  public static PlanChoices read(byte[] bytes) throws StoreException {
    try {
      return PlanReader.read(bytes);
    } catch (Refusal e) {
      throw RowJson.damaged("choices for the plan of this session", e);
    }
  }
}
