package app.milepost.role;

import java.util.List;

/**
 * A career close to this one.
 *
 * @param id the id its own pack has or would have
 * @param title its name
 * @param text what is known of it
 * @param differs how it differs from this one, may be empty
 * @param shared ids of the requirements both ask for
 */
public record RelatedCareer(
    String id, String title, String text, String differs, List<String> shared) {

  public RelatedCareer {
    shared = List.copyOf(shared);
  }
}
