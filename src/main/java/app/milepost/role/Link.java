package app.milepost.role;

/**
 * A page on the web where one can look further. Nothing opens it but the reader.
 *
 * @param title what is found there and who publishes it
 * @param url its address, always {@code https}
 */
public record Link(String title, String url) {}
