package app.milepost.ui.export;

import java.io.IOException;
import java.net.URI;

/** Opens pages of the web in whatever browser the system has. */
@FunctionalInterface
public interface LinkOpener {

  /**
   * Opens a page. Blocks, for seconds at most, but not until the browser ends.
   *
   * @param address begins with {@code https://} or {@code http://}
   * @throws IOException if there is no browser
   * @throws InterruptedException if nobody wants to know any more
   */
  void open(URI address) throws IOException, InterruptedException;
}
