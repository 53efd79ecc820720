package app.milepost.occupation.esco;

/**
 * A skill or a field of knowledge.
 *
 * @param uri tells it from all others, in every language and release
 * @param title its name
 * @param knowledge whether it is a field of knowledge
 */
public record EscoSkill(String uri, String title, boolean knowledge) {}
