package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.store.Store;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.ChildJvm;
import app.milepost.testkit.Rounds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever moment a process dies at, all that a counsellor was told is saved is there afterwards,
 * with encryption on: people, both sides' ratings, notes and closed sessions.
 */
class DeskKillTest {

  private static final int ROUNDS = Rounds.of(10);
  private static final int MOST_LINES = 60;
  private static final int MOST_NANOS = 2_000_000;
  private static final String PASSPHRASE = "correct horse battery";

  @TempDir Path temp;

  /** Works at the desk without end: tells each thing before, and again once it is done. */
  static final class Desk {
    public static void main(String[] arguments) throws Exception {
      Random random = new Random(Long.parseLong(arguments[1]));
      System.out.println("starting");
      try (Store store = QuickFolders.unlocked(new DataFolder(Path.of(arguments[0])), PASSPHRASE)) {
        for (long count = 1; ; count++) {
          String line = next(random, arguments[1] + "/" + count);
          System.out.println("doing " + line);
          DeskState.apply(line, store);
          System.out.println("done " + line);
        }
      }
    }

    private static String next(Random random, String mark) {
      String item = "item-" + random.nextInt(21) + " ";
      return switch (random.nextInt(40)) {
        case 0 -> "close";
        case 1 -> "add " + mark;
        case 2 -> "name " + mark;
        case 3, 4, 5, 6, 7, 8 -> "private " + mark;
        case 9, 10, 11, 12, 13, 14 -> "shared " + mark;
        case 15, 16, 17, 18, 19, 20 -> "rate " + item + mark;
        default -> "answer " + item + mark;
      };
    }
  }

  @Test
  void everythingAcknowledgedAtTheDeskSurvives() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    Random random = new Random(20261123);
    DeskState expected;
    try (Store store = QuickFolders.open(folder)) {
      expected = DeskState.in(store);
      store.protection().turnOn(PASSPHRASE.toCharArray());
    }
    int done = 0;
    for (int round = 0; round < ROUNDS; round++) {
      DeskState kept = expected;
      List<String> printed = runAndKill(folder.path(), round, random);
      for (String line : printed) {
        if (line.startsWith("done ")) {
          kept = kept.after(line.substring("done ".length()));
          done++;
        }
      }
      String last = printed.getLast();
      DeskState withTheLast =
          last.startsWith("doing ") ? kept.after(last.substring("doing ".length())) : kept;
      try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
        expected = DeskState.in(store);
      }
      assertThat(expected).as("round %d", round).isIn(kept, withTheLast);
    }
    assertThat(done).isGreaterThan(ROUNDS);
    assertThat(expected.closed()).isNotEmpty();
    assertThat(expected.names()).hasSizeGreaterThan(1);
  }

  private List<String> runAndKill(Path folder, int round, Random random)
      throws IOException, InterruptedException {
    try (ChildJvm child =
        ChildJvm.start(temp, Desk.class, folder.toString(), String.valueOf(round))) {
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
}
