package app.milepost.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is kept about somebody besides answers. All of it is personal.
 *
 * @param name as the person writes it, may be empty
 * @param contact how to reach them, in any form, may be empty
 * @param tags the counsellor's own words to group people by, each once in whatever case, none empty
 * @param consent the day they agreed to their data being kept, if they were asked and did
 */
public record Details(String name, String contact, List<String> tags, Optional<LocalDate> consent) {

  /** Nothing known yet. */
  public static final Details NONE = new Details("", "", List.of(), Optional.empty());

  public Details {
    tags = Tags.tidy(tags);
  }

  /** Returns whether a tag is among theirs, in whatever case. */
  public boolean has(String tag) {
    return tags.stream().anyMatch(tag::equalsIgnoreCase);
  }

  /** Returns a copy under another name. */
  public Details named(String changed) {
    return new Details(changed, contact, tags, consent);
  }

  /** Returns a copy with another way to reach them. */
  public Details reachedAt(String changed) {
    return new Details(name, changed, tags, consent);
  }

  /** Returns a copy with other tags. */
  public Details tagged(List<String> changed) {
    return new Details(name, contact, changed, consent);
  }

  /** Returns a copy with another day of consent. */
  public Details consenting(Optional<LocalDate> changed) {
    return new Details(name, contact, tags, changed);
  }
}
