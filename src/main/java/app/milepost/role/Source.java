package app.milepost.role;

/**
 * Where facts come from. Text components are empty where the pack says nothing.
 *
 * @param id the pack's name for it
 * @param title what it is called
 * @param publisher who stands behind it
 * @param url where it can be read
 * @param note how it was used
 */
public record Source(String id, String title, String publisher, String url, String note) {}
