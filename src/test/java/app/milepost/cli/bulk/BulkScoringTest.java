package app.milepost.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.milepost.format.AssessmentWriter;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BulkScoringTest {

  private static final List<String> RUNGS =
      WorkedExample.pack().rungs().stream().map(r -> r.id()).toList();

  private static String line(String rung) {
    byte[] bytes = new AssessmentWriter().toBytes(WorkedExample.assessment().aimedAt(rung));
    return new String(bytes, StandardCharsets.UTF_8).replace("\n", "") + "\n";
  }

  @Test
  void resultsComeInTheOrderOfTheLines() throws IOException {
    int count = 5_000;
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < count; i++) {
      input.append(i % 7 == 6 ? "{}\n" : line(RUNGS.get(i % RUNGS.size())));
    }
    List<String> printed = score(input.toString()).lines().toList();
    assertThat(printed).hasSize(count);
    for (int i = 0; i < count; i++) {
      assertThat(printed.get(i))
          .startsWith(
              i % 7 == 6
                  ? "{\"line\":" + (i + 1) + ",\"error\":\"$.format: "
                  : "{\"rung\":\"" + RUNGS.get(i % RUNGS.size()) + "\",");
    }
  }

  @Test
  void aLineOfAnyLengthIsRefusedAndTheNextOneRead() throws IOException {
    String line = line("technician");
    String longest = " ".repeat(LineBlock.LONGEST_LINE - line.length()) + line;
    String tooLong = " " + longest;
    String printed = score(line + longest + tooLong + line + line + tooLong + "x".repeat(5 << 20));
    assertThat(printed.lines().map(l -> l.substring(0, 9)))
        .containsExactly(
            "{\"rung\":\"",
            "{\"rung\":\"",
            "{\"line\":3",
            "{\"rung\":\"",
            "{\"rung\":\"",
            "{\"line\":6",
            "{\"line\":7");
    assertThat(printed.lines().toList().get(2))
        .isEqualTo(
            "{\"line\":3,\"error\":\"This line is longer than 1 MB, more than Milepost reads.\"}");
  }

  @Test
  void aHundredMegabytesOfBracketsOnOneLineTakeNoMemory() throws IOException {
    InputStream brackets =
        new InputStream() {
          private int left = 100 << 20;

          @Override
          public int read() {
            return left-- > 0 ? '[' : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            if (left <= 0) {
              return -1;
            }
            Arrays.fill(into, from, from + length, (byte) '[');
            left -= length;
            return length;
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long refused = new BulkScoring(WorkedExample.pack(), Optional.empty(), 2).run(brackets, out);
    assertThat(refused).isOne();
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{\"line\":1,\"error\":");
  }

  @Test
  void aProgramAtTheOtherEndGetsEachResultBeforeItSendsTheNextLine() throws Exception {
    PipedOutputStream questions = new PipedOutputStream();
    try (PipedInputStream in = new PipedInputStream(questions);
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream answers = new PipedInputStream(out)) {
      CompletableFuture<Long> run = CompletableFuture.supplyAsync(() -> runToEnd(in, out));
      for (int i = 0; i < 3; i++) {
        questions.write(line("technician").getBytes(StandardCharsets.UTF_8));
        questions.flush();
        assertThat(answers.read()).isEqualTo('{');
        while (answers.read() != '\n') {
          // The rest of the result does not matter here.
        }
      }
      questions.close();
      assertThat(run.get(30, TimeUnit.SECONDS)).isZero();
    }
  }

  private static long runToEnd(InputStream in, OutputStream out) {
    try {
      return new BulkScoring(WorkedExample.pack(), Optional.empty(), 2).run(in, out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aReaderThatLeftEndsTheRun() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    byte[] input = line("technician").repeat(2_000).getBytes(StandardCharsets.UTF_8);
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            new BulkScoring(WorkedExample.pack(), Optional.empty(), 2)
                .run(new ByteArrayInputStream(input), closed))
        .withMessage("Broken pipe");
  }

  private static String score(String input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BulkScoring(WorkedExample.pack(), Optional.empty(), 2)
        .run(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
