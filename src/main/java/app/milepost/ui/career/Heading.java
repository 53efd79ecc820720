package app.milepost.ui.career;

/**
 * A line of the table of contents.
 *
 * @param anchor where it leads
 * @param title what it says
 */
public record Heading(String anchor, String title) {}
