package app.milepost.search;

import java.util.List;

/**
 * A text, or a piece of one, with what was looked for.
 *
 * @param text with an ellipsis where it is cut; may be empty
 * @param matches from left to right, none overlapping
 */
public record Excerpt(String text, List<Match> matches) {

  public Excerpt {
    matches = List.copyOf(matches);
  }
}
