package app.milepost.ui;

import app.milepost.plan.EmploymentDetails;
import app.milepost.role.Activity;
import java.util.List;
import javafx.scene.Parent;

/** Where an employment plan is filled in, on whichever page it stands. */
public interface PlanDetailsForm {

  /** Returns what is seen of it. */
  Parent node();

  /** Shows another person's, and forgets what was typed for the one before. */
  void turnTo(EmploymentDetails details, List<Activity> steps);

  /** Shows what the same person's is by now. */
  void show(EmploymentDetails details, List<Activity> steps);
}
