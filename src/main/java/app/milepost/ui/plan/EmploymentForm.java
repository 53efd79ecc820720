package app.milepost.ui.plan;

import app.milepost.plan.EmploymentDetails;
import app.milepost.role.Activity;
import java.util.List;
import javafx.scene.Parent;

/** Where an employment plan is filled in; another room builds it. */
public interface EmploymentForm {

  /** Returns what is seen of it. */
  Parent node();

  /** Shows another person's, and forgets what was typed for the one before. */
  void turnTo(EmploymentDetails details, List<Activity> steps);

  /** Shows what the same person's is by now. */
  void show(EmploymentDetails details, List<Activity> steps);
}
