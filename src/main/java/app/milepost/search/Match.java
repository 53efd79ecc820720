package app.milepost.search;

/**
 * Part of a text that is what was looked for.
 *
 * @param from index of its first character
 * @param to index after its last, greater than {@code from}
 */
public record Match(int from, int to) {}
