package app.milepost.testkit.pages;

import app.milepost.testkit.AppDriver;

/** The report. */
public final class ReportPage {

  private final AppDriver app;

  /** Expects the page in front. */
  public ReportPage(AppDriver app) {
    this.app = app;
    app.await(() -> app.find("#report-headline").isPresent());
  }

  /** Returns the sentence at the top. */
  public String headline() {
    return app.text("#report-headline");
  }

  /** Asks for a PDF. */
  public void savePdf() {
    app.click("#save-pdf");
  }

  /** Prints it. */
  public void print() {
    app.click("#print-report");
  }
}
