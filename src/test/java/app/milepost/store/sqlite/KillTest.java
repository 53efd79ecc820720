package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.InstanceLock;
import app.milepost.testkit.ChildJvm;
import app.milepost.testkit.Rounds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever moment a process dies at, every rating it has acknowledged is there afterwards. */
class KillTest {

  private static final int LANES = 2;
  private static final int ROUNDS = Rounds.of(10);
  private static final int ITEMS = 21;
  private static final int MOST_LINES = 40;
  private static final int MOST_NANOS = 2_000_000;
  private static final int CREATIONS = Rounds.of(4);
  private static final int CREATION_MILLIS = 500;

  @TempDir Path temp;

  /** Saves ratings without end: names each one before, and again once it is saved. */
  static final class Rater {
    public static void main(String[] arguments) throws Exception {
      Random random = new Random(Long.parseLong(arguments[1]));
      DataFolder folder = new DataFolder(Path.of(arguments[0]));
      System.out.println("starting");
      try (InstanceLock _ = InstanceLock.take(folder, InstantSource.system(), () -> {});
          SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
        long id = store.assessments().draft(store.assessments().firstPerson(), "hrt", "entry").id();
        for (long count = 1; ; count++) {
          String item = "item-" + random.nextInt(ITEMS);
          // The count tells the newest of several equal ratings of one item from an older one.
          Answer.Rated answer =
              new Answer.Rated(random.nextInt(5), Evidence.CLAIM, arguments[1] + "/" + count);
          String line = item + " " + answer.rating() + " " + answer.note();
          System.out.println("saving " + line);
          store.assessments().save(id, item, answer);
          System.out.println("saved " + line);
        }
      }
    }
  }

  @Test
  void everyAcknowledgedRatingSurvives() {
    // Two folders at a time, as most of a round is a child's start on one core.
    List<CompletableFuture<Integer>> lanes =
        IntStream.range(0, LANES)
            .mapToObj(lane -> CompletableFuture.supplyAsync(() -> acknowledged(lane)))
            .toList();
    assertThat(lanes).allSatisfy(lane -> assertThat(lane.join()).isGreaterThan(ROUNDS));
  }

  private int acknowledged(int lane) {
    try {
      return rounds(temp.resolve("data" + lane), new Random(20261122 + lane));
    } catch (IOException | InterruptedException | StoreException e) {
      throw new AssertionError(e);
    }
  }

  private int rounds(Path folder, Random random)
      throws IOException, InterruptedException, StoreException {
    Map<String, Answer> expected = Map.of();
    int acknowledged = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<String> printed = runAndKill(folder, round, random);
      Map<String, Answer> kept = new LinkedHashMap<>(expected);
      for (String line : printed) {
        if (line.startsWith("saved ")) {
          acknowledged++;
          put(line, kept);
        }
      }
      Map<String, Answer> withTheLast = new LinkedHashMap<>(kept);
      if (printed.getLast().startsWith("saving ")) {
        put(printed.getLast(), withTheLast);
      }
      expected = reopened(folder);
      assertThat(expected).as("round %d", round).isIn(kept, withTheLast);
    }
    return acknowledged;
  }

  @Test
  void aDatabaseHalfMadeIsMadeAgain() throws Exception {
    Random random = new Random(20261122);
    for (int round = 0; round < CREATIONS; round++) {
      Path folder = temp.resolve("new" + round);
      try (ChildJvm child = rater(folder, round)) {
        assertThat(child.line()).isEqualTo("starting");
        Thread.sleep(random.nextInt(CREATION_MILLIS));
        List<String> printed = child.kill();
        // At most one rating may be there that was not acknowledged.
        long saved = printed.stream().filter(line -> line.startsWith("saved ")).count();
        assertThat(reopened(folder).size()).isLessThanOrEqualTo((int) saved + 1);
      }
    }
  }

  private ChildJvm rater(Path folder, int round) throws IOException {
    return ChildJvm.start(temp, Rater.class, folder.toString(), String.valueOf(round));
  }

  private List<String> runAndKill(Path folder, int round, Random random)
      throws IOException, InterruptedException {
    try (ChildJvm child = rater(folder, round)) {
      assertThat(child.line()).isEqualTo("starting");
      List<String> printed = new ArrayList<>();
      int lines = 1 + random.nextInt(MOST_LINES);
      while (printed.size() < lines) {
        printed.add(child.line());
      }
      // Spreads the blow over the whole of one commit.
      Thread.sleep(Duration.ofNanos(random.nextInt(MOST_NANOS)));
      printed.addAll(child.kill());
      return printed;
    }
  }

  private static Map<String, Answer> reopened(Path folder) throws StoreException {
    DataFolder data = new DataFolder(folder);
    try (InstanceLock _ = InstanceLock.take(data, InstantSource.system(), () -> {});
        SqliteStore store = SqliteStore.open(data, InstantSource.system())) {
      return store
          .assessments()
          .draft(store.assessments().firstPerson(), "hrt", "entry")
          .assessment()
          .answers();
    }
  }

  private static void put(String line, Map<String, Answer> answers) {
    String[] words = line.split(" ", -1);
    answers.put(words[1], new Answer.Rated(Integer.parseInt(words[2]), Evidence.CLAIM, words[3]));
  }
}
