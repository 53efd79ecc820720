package app.milepost.report.employment;

/**
 * An employment plan as part of a page; {@code employment.css} styles it.
 *
 * @param bookmarks the way to each of its headings
 * @param pages what is read; its first heading is known as {@code employment-plan}
 */
public record EmploymentMarkup(String bookmarks, String pages) {}
