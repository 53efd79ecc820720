package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentReader;
import app.milepost.format.BundledPacks;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The invented person whose answers come with Milepost. */
final class Sample {

  private static final String RESOURCE = "/demo/sample-assessment.json";

  private Sample() {}

  static RolePack pack() {
    return BundledPacks.read("health-records-technician");
  }

  /** Returns the answers as a file that people can edit. */
  static byte[] file() throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream(RESOURCE)) {
      return Objects.requireNonNull(in, RESOURCE).readAllBytes();
    }
  }

  static Assessment assessment() throws IOException, UnreadableFileException {
    return new AssessmentReader(pack()).read(RESOURCE, new ByteArrayInputStream(file()));
  }
}
