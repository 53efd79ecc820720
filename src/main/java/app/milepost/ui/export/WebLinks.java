package app.milepost.ui.export;

import app.milepost.ui.Dialogs;
import app.milepost.ui.Tasks;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/** The one way to the web: a person asks for a page, agrees, and the system's browser opens it. */
public final class WebLinks {

  private final Dialogs dialogs;
  private final Tasks tasks;
  private final LinkOpener opener;

  /**
   * Prepares, without opening anything.
   *
   * @param dialogs asks whether to open a page
   * @param opener opens it
   */
  public WebLinks(Dialogs dialogs, Tasks tasks, LinkOpener opener) {
    this.dialogs = dialogs;
    this.tasks = tasks;
    this.opener = opener;
  }

  /** Returns a text as an address that can be opened; empty where it is none. */
  public static Optional<URI> address(String text) {
    try {
      URI address = URI.create(text);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Asks whether to open a page in the browser, and opens it.
   *
   * @param failed gets what happened and what to do, if it could not be opened
   */
  public void open(URI address, Consumer<String> failed) {
    boolean agreed =
        dialogs.confirm(
            ("This opens %s in your web browser, which goes online for it. Milepost itself sends"
                    + " nothing.")
                .formatted(address),
            "Open the browser",
            "Stay here");
    if (agreed) {
      tasks.run(
          () -> {
            opener.open(address);
            return address;
          },
          done -> {},
          e ->
              failed.accept(
                  "No browser could be opened. Type the address into one, on any computer."));
    }
  }
}
