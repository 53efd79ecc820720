package app.milepost.occupation.esco;

/**
 * A skill or a field of knowledge.
 *
 * @param uri tells it from all others, in every language and release
 * @param title its name
 * @param description what it is, in ESCO's words; may be empty, and cut where it is long
 * @param knowledge whether it is a field of knowledge
 */
public record EscoSkill(String uri, String title, String description, boolean knowledge) {}
