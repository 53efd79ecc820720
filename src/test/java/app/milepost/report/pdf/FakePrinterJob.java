package app.milepost.report.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;

/** A printer that draws on small paper with wide margins, in memory. */
final class FakePrinterJob extends PrinterJob {

  private static final int WIDTH = 400;
  private static final int HEIGHT = 520;
  private static final int MARGIN = 40;
  private static final int WHITE = Color.WHITE.getRGB();

  private final List<BufferedImage> pages = new ArrayList<>();
  private Printable printable = (graphics, format, page) -> Printable.NO_SUCH_PAGE;
  private PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
  private String name = "";
  private boolean agrees = true;
  private Optional<PrinterException> failure = Optional.empty();

  void cancelTheDialog() {
    agrees = false;
  }

  void fail(PrinterException with) {
    failure = Optional.of(with);
  }

  /** What the dialog and the printer were asked for. */
  PrintRequestAttributeSet wishes() {
    return wishes;
  }

  /** Returns how many dots of each page are not white. */
  List<Long> inked() {
    return pages.stream().map(page -> dots(page, 0)).toList();
  }

  long inkedOutsideTheMargins() {
    return pages.stream().mapToLong(page -> dots(page, 0) - dots(page, MARGIN)).sum();
  }

  private static long dots(BufferedImage page, int margin) {
    long dots = 0;
    for (int y = margin; y < HEIGHT - margin; y++) {
      for (int x = margin; x < WIDTH - margin; x++) {
        dots += page.getRGB(x, y) == WHITE ? 0 : 1;
      }
    }
    return dots;
  }

  @Override
  public void print(PrintRequestAttributeSet attributes) throws PrinterException {
    wishes = attributes;
    print();
  }

  @Override
  public void print() throws PrinterException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    PageFormat format = defaultPage(new PageFormat());
    for (int i = 0; ; i++) {
      BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = page.createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(0, 0, WIDTH, HEIGHT);
      boolean there = printable.print(graphics, format, i) == Printable.PAGE_EXISTS;
      graphics.dispose();
      if (!there) {
        return;
      }
      pages.add(page);
    }
  }

  @Override
  public PageFormat defaultPage(PageFormat page) {
    Paper paper = new Paper();
    paper.setSize(WIDTH, HEIGHT);
    paper.setImageableArea(MARGIN, MARGIN, WIDTH - 2.0 * MARGIN, HEIGHT - 2.0 * MARGIN);
    PageFormat format = new PageFormat();
    format.setPaper(paper);
    return format;
  }

  @Override
  public boolean printDialog(PrintRequestAttributeSet attributes) {
    wishes = attributes;
    return agrees;
  }

  @Override
  public boolean printDialog() {
    return agrees;
  }

  @Override
  public void setPrintable(Printable painter) {
    printable = painter;
  }

  @Override
  public void setPrintable(Printable painter, PageFormat format) {
    printable = painter;
  }

  @Override
  public void setPageable(Pageable document) {
    throw new UnsupportedOperationException();
  }

  @Override
  public PageFormat pageDialog(PageFormat page) {
    return page;
  }

  @Override
  public PageFormat validatePage(PageFormat page) {
    return page;
  }

  @Override
  public void setCopies(int copies) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getCopies() {
    return 1;
  }

  @Override
  public String getUserName() {
    return "";
  }

  @Override
  public void cancel() {
    agrees = false;
  }

  @Override
  public boolean isCancelled() {
    return !agrees;
  }

  @Override
  public void setJobName(String jobName) {
    name = jobName;
  }

  @Override
  public String getJobName() {
    return name;
  }
}
