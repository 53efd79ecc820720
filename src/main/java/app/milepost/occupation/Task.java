package app.milepost.occupation;

/**
 * Something people in an occupation do.
 *
 * @param text as O*NET writes it
 * @param core whether it is at the heart of the job
 */
public record Task(String text, boolean core) {}
