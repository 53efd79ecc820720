package app.milepost.search;

/**
 * Something found.
 *
 * @param anchor its place on the page: {@code guide:ID}, {@code figure:ID}, {@code requirement:ID},
 *     {@code rung:ID}, {@code about:ID} and {@code further:ID} for what ends a chapter, {@code
 *     page:figures} for the opening or {@code page:sources} for the end
 * @param chapter the chapter it stands in
 * @param heading what it is called, whole
 * @param snippet the words around the first match below the heading, or how the entry begins
 * @param closeness how near it comes to what was looked for
 */
public record Hit(
    String anchor, String chapter, Excerpt heading, Excerpt snippet, Closeness closeness) {

  /** Returns whether something that was looked for stands only within longer words here. */
  public boolean isInside() {
    return closeness == Closeness.INSIDE;
  }
}
