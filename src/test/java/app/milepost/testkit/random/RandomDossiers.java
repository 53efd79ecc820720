package app.milepost.testkit.random;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.assessment.TextLimit;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Valid assessments of every kind: any answers in any order, any text in any script. */
public final class RandomDossiers {

  private static final List<Evidence> EVIDENCE = List.of(Evidence.values());

  /** What has broken programs before. */
  private static final List<String> TEXTS =
      List.of(
          "محمد عبد الله",
          "שרה כהן \u200F(‎12)",
          "👩🏽‍⚕️🧑‍💻 🇺🇳",
          "e\u0301 é ﬁ Ǆ ß İı",
          "नमस्ते 你好 สวัสดี",
          "\"quoted\" \\ / </script> & %%EOF endstream",
          "line one\nline two\r\n\ttab\u0000\u0007\u2028end",
          " spaces around ",
          "x".repeat(TextLimit.NOTE.most()));

  private RandomDossiers() {}

  /** Returns an assessment of a pack; the same numbers give the same assessment. */
  public static Assessment of(RolePack pack, Random random) {
    List<Requirement> order = new ArrayList<>(pack.requirements());
    if (random.nextBoolean()) {
      Collections.shuffle(order, random);
    }
    Map<String, Answer> answers = new LinkedHashMap<>();
    for (Requirement requirement : order) {
      String note = random.nextInt(4) == 0 ? text(random) : "";
      int choice = random.nextInt(8);
      if (choice == 0) {
        answers.put(requirement.id(), new Answer.NotAnswered(note));
      } else if (choice == 1 && !requirement.mustHave()) {
        answers.put(requirement.id(), new Answer.NotApplicable(reason(random), note));
      } else if (choice > 2) {
        Evidence evidence = EVIDENCE.get(random.nextInt(EVIDENCE.size()));
        answers.put(requirement.id(), new Answer.Rated(random.nextInt(5), evidence, note));
      }
    }
    Optional<String> rung =
        random.nextInt(3) == 0
            ? Optional.empty()
            : Optional.of(pack.rungs().get(random.nextInt(pack.rungs().size())).id());
    return new Assessment(pack.id(), rung, TextLimit.NAME.cut(text(random)), answers);
  }

  /** A file without a reason is refused. */
  private static String reason(Random random) {
    String text = text(random);
    return text.isBlank() ? "not here" : text;
  }

  private static String text(Random random) {
    return random.nextInt(3) == 0 ? TEXTS.get(random.nextInt(TEXTS.size())) : letters(random);
  }

  private static String letters(Random random) {
    return IntStream.generate(() -> random.nextInt(0x11000))
        .filter(c -> !Character.isSurrogate((char) c) || c > 0xFFFF)
        .limit(random.nextInt(12))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
