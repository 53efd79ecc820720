package app.milepost.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.RolePack;
import app.milepost.scoring.compare.Agenda;
import app.milepost.testkit.ScoringTable;
import org.junit.jupiter.api.Test;

class AgendaWordsTest {

  private static final RolePack PACK =
      ScoringTable.pack(
          """
          rungs junior
          section only 1
          reading 1 3
          writing 1 3
          typing  1 2
          """);

  @Test
  void theSummaryCountsWhatThereIsToTalkAbout() {
    assertThat(summary("", "")).isEqualTo("No question has ratings two levels or more apart.");
    assertThat(summary("reading 4 claim", "reading 1 claim\nwriting 2 claim"))
        .isEqualTo(
            "On one question you and the client are two levels or more apart. Only you have rated"
                + " one question.");
    assertThat(
            summary(
                "reading 4 claim\nwriting 0 claim\ntyping 1 claim",
                "reading 1 claim\nwriting 2 claim"))
        .isEqualTo(
            "On two questions you and the client are two levels or more apart. Only the client has"
                + " rated one question.");
    assertThat(summary("reading 4 claim\nwriting 0 claim", ""))
        .endsWith("Only the client has rated two questions.");
  }

  @Test
  void bothAnswersStandInOneSentenceAndAreNeverAveraged() {
    assertThat(AgendaWords.item(first("reading 4 claim", "reading 1 observed")))
        .isEqualTo(
            "reading: the client says level 4 by word alone (leads or teaches), you say level 1"
                + " seen at first hand (aware); level 3 is asked for.");
    assertThat(AgendaWords.item(first("reading n/a", "")))
        .isEqualTo(
            "reading: the client says not part of this job, you say not answered; level 3 is asked"
                + " for.");
  }

  @Test
  void theOpeningFitsWhoRatedWhat() {
    assertThat(AgendaWords.opening(first("reading 4 claim", "reading 1 claim")))
        .startsWith("The client rates this higher");
    assertThat(AgendaWords.opening(first("reading 1 claim", "reading 4 claim")))
        .startsWith("You rate this higher");
    assertThat(AgendaWords.opening(first("reading 1 claim", "reading 1 document")))
        .isEqualTo("You both say the same.");
    assertThat(AgendaWords.opening(first("reading 1 claim", "")))
        .startsWith("You have not rated this.");
    assertThat(AgendaWords.opening(first("", "reading 1 claim")))
        .startsWith("The client has not rated this.");
    assertThat(AgendaWords.opening(first("", ""))).startsWith("Neither");
  }

  private static Agenda.Item first(String client, String counsellor) {
    return agenda(client, counsellor).all().getFirst();
  }

  private static String summary(String client, String counsellor) {
    return AgendaWords.summary(agenda(client, counsellor));
  }

  private static Agenda agenda(String client, String counsellor) {
    return Agenda.of(
        PACK, "junior", ScoringTable.answers(client), ScoringTable.answers(counsellor));
  }
}
