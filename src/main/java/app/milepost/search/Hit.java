package app.milepost.search;

/**
 * Something found.
 *
 * @param anchor its place on the page: {@code guide:ID}, {@code figure:ID}, {@code requirement:ID},
 *     {@code rung:ID}, {@code page:figures} for the opening or {@code page:sources} for the end
 * @param chapter the chapter it stands in
 * @param heading what it is called, whole
 * @param snippet the words around the first match below the heading, or how the entry begins
 */
public record Hit(String anchor, String chapter, Excerpt heading, Excerpt snippet) {}
