package app.milepost.bench;

import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Made-up assessments, one a line: the same seed gives the same lines. */
final class RandomDossiers {

  private static final List<Evidence> EVIDENCE = List.of(Evidence.values());

  private final RolePack pack;
  private final Random random;

  RandomDossiers(RolePack pack, long seed) {
    this.pack = pack;
    random = new Random(seed);
  }

  void write(Path file, int count) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (int i = 0; i < count; i++) {
        out.write(line(i).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** One in ten is not answered, one in thirty not part of the job; rungs as they come. */
  private String line(int number) {
    String rung = pack.rungs().get(random.nextInt(pack.rungs().size())).id();
    StringBuilder line = new StringBuilder(2048);
    line.append("{\"format\":\"milepost-assessment/1\",\"role\":\"%s\"".formatted(pack.id()));
    line.append(",\"rung\":\"").append(rung).append("\",\"person\":{\"name\":\"Person ");
    line.append(number).append("\"},\"answers\":{");
    String separator = "";
    for (Requirement requirement : pack.asked(rung)) {
      int chance = random.nextInt(30);
      if (chance < 3) {
        continue;
      }
      line.append(separator).append('"').append(requirement.id()).append("\":{");
      separator = ",";
      if (chance == 3 && !requirement.mustHave()) {
        line.append("\"notApplicable\":\"done by another team\"}");
      } else {
        String evidence = EVIDENCE.get(random.nextInt(EVIDENCE.size())).id();
        line.append("\"rating\":").append(random.nextInt(5));
        line.append(",\"evidence\":\"").append(evidence).append("\"}");
      }
    }
    return line.append("}}\n").toString();
  }
}
