package app.milepost.role;

/**
 * A group of requirements that shares one weight on each rung.
 *
 * @param id the pack's name for it, e.g. {@code technical}
 * @param title the heading people read
 * @param summary one sentence on what belongs here, empty where the pack has none
 */
public record Section(String id, String title, String summary) {}
