package app.milepost.testkit;

import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentReader;
import app.milepost.format.BundledPacks;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.io.InputStream;
import java.util.Objects;

/** The scoring contract's worked example: a Health Records Technician with one open question. */
public final class WorkedExample {

  /** The sample assessment's place among the resources. */
  public static final String RESOURCE = "/demo/sample-assessment.json";

  private WorkedExample() {}

  /** Returns the bundled pack. */
  public static RolePack pack() {
    return BundledPacks.read("health-records-technician");
  }

  /** Returns the sample person's answers. */
  public static Assessment assessment() {
    try {
      return new AssessmentReader(pack()).read("sample", open());
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens the sample file. */
  public static InputStream open() {
    return Objects.requireNonNull(WorkedExample.class.getResourceAsStream(RESOURCE));
  }
}
