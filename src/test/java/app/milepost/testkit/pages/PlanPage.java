package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;
import app.milepost.ui.control.PageScroll;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/** The plan. */
public final class PlanPage {

  private final AppDriver app;

  private PlanPage(AppDriver app) {
    this.app = app;
  }

  /** Brings the page to the front, and waits until there is something on it. */
  public static PlanPage open(AppDriver app) {
    app.click("#page-plan");
    app.await(() -> app.find("#plan-loading").filter(node -> !node.isVisible()).isPresent());
    return new PlanPage(app);
  }

  /** Waits until all is known about the plan. */
  public void settle() {
    app.await(() ->
        !isSeen("#plan-searching") && !isSeen("#plan-why-busy") && !isSeen("#plan-curve-waiting"));
    app.settle();
  }

  /** Returns whether something is on the page, and the part it belongs to. */
  public boolean isSeen(String selector) {
    return app.find(selector)
        .filter(node -> node.isVisible() && node.getParent().isVisible())
        .isPresent();
  }

  /** Returns where the plan leads. */
  public String brings() {
    return app.text("#plan-brings");
  }

  /** Returns the titles of the steps. */
  public List<String> steps() {
    return app.texts("#plan-steps .row .heading");
  }

  /** Types a budget, field by field. */
  public void give(int hours, int money) {
    type("#plan-hours-field", String.valueOf(hours));
    type("#plan-money-field", String.valueOf(money));
    settle();
  }

  /** Types into a field, in place of what it says. */
  public void type(String field, String text) {
    write(field, text);
    app.type(KeyCode.ENTER);
  }

  /** Types into a field, and leaves it there. */
  public void write(String field, String text) {
    app.robot()
        .interact(() -> {
          TextField typed = (TextField) app.find(field).orElseThrow();
          typed.requestFocus();
          typed.selectAll();
        });
    app.write(text);
  }

  /** Returns what a field says. */
  public String typed(String field) {
    return ((TextField) app.find(field).orElseThrow()).getText();
  }

  /** Returns whether all of something is within the part of the page that is in sight. */
  public boolean isInSight(String selector) {
    Node node = app.find(selector).orElseThrow();
    Node page = app.find(".desk-page > .scroll-pane").orElseThrow();
    return page.localToScene(page.getLayoutBounds())
        .contains(node.localToScene(node.getLayoutBounds()));
  }

  /** Returns whether nothing of the page is cut off at its side. */
  public boolean isAsWideAsTheWindow() {
    PageScroll page = (PageScroll) app.find(".desk-page > .scroll-pane").orElseThrow();
    return page.getContent().getLayoutBounds().getWidth()
        <= page.getViewportBounds().getWidth() + 0.5;
  }

  /** Presses a button, wherever the page is scrolled to. */
  public void press(String selector) {
    app.press(selector);
  }

  /** Scrolls until a part stands at the top. */
  public void bring(String selector) {
    app.robot()
        .interact(() -> {
          PageScroll page = (PageScroll) app.find(".desk-page > .scroll-pane").orElseThrow();
          page.bring(app.find(selector).orElseThrow());
        });
    app.settle();
  }
}
