package app.milepost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinksTest {

  private static final URI PAGE = URI.create("https://example.org/a?b=c");

  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final List<URI> opened = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void aPageIsOpenedOnlyAfterThePersonHasAgreed() {
    WebLinks web = new WebLinks(dialogs, new DirectTasks(), opened::add);
    web.open(PAGE, problems::add);
    assertThat(dialogs.asked().getLast()).contains(PAGE.toString(), "opens", "browser");
    assertThat(opened).isEmpty();

    dialogs.agree();
    web.open(PAGE, problems::add);
    assertThat(opened).containsExactly(PAGE);
    assertThat(problems).isEmpty();
  }

  @Test
  void whereThereIsNoBrowserThePersonIsTold() {
    dialogs.agree();
    new WebLinks(
            dialogs,
            new DirectTasks(),
            address -> {
              throw new IOException("no program");
            })
        .open(PAGE, problems::add);
    assertThat(problems).hasSize(1).first().asString().startsWith("No browser could be opened.");
  }

  @Test
  void addressesOfTheWebCanBeOpened() {
    assertThat(WebLinks.address("https://www.bls.gov/ooh/"))
        .contains(URI.create("https://www.bls.gov/ooh/"));
    assertThat(WebLinks.address("http://example.org")).contains(URI.create("http://example.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "www.bls.gov",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https:",
        "mailto:a@example.org",
        "https://exa mple.org",
        "--help"
      })
  void anythingElseCannot(String text) {
    assertThat(WebLinks.address(text)).isEmpty();
  }
}
