package app.milepost.ui.career.text;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import app.milepost.ui.control.WrapLine;
import app.milepost.ui.export.WebLinks;
import java.net.URI;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** An address, with a button that opens it in the browser where it is one of the web. */
public final class LinkLine extends Column {

  /**
   * Builds it; nothing is opened.
   *
   * @param address as the pack has it
   * @param about what is found there, heard with the button
   */
  public LinkLine(String address, String about, WebLinks web) {
    getStyleClass().add("link-line");
    ReadOnlyObjectWrapper<Optional<String>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    Region text = Texts.caption(address);
    getChildren()
        .add(
            WebLinks.address(address)
                .<Region>map(uri -> new WrapLine(16, text, button(uri, about, web, problem)))
                .orElse(text));
    getChildren().add(Texts.problem(problem));
  }

  private static Hyperlink button(
      URI address, String about, WebLinks web, ReadOnlyObjectWrapper<Optional<String>> problem) {
    Hyperlink open = new Hyperlink("Open in the browser", new FontIcon(Feather.EXTERNAL_LINK));
    open.getStyleClass().add("open-link");
    open.setAccessibleText("Open in the browser: %s, %s".formatted(about, address));
    open.setOnAction(e -> {
      open.setVisited(false);
      problem.set(Optional.empty());
      web.open(address, said -> problem.set(Optional.of(said)));
    });
    return open;
  }
}
