package app.milepost.report;

import java.util.List;

/**
 * The ledger's lines of one section.
 *
 * @param id of the section
 * @param title of the section
 * @param share its part of all points: {@code 50%}
 * @param lines in the pack's order, at least one
 * @param subtotal the sum of the lines as shown
 * @param why how the section's figures come about
 */
public record LedgerSection(
    String id, String title, String share, List<LedgerLine> lines, String subtotal, String why) {
  public LedgerSection {
    lines = List.copyOf(lines);
  }
}
