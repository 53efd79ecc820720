package app.milepost.occupation.esco;

/**
 * An edition of the classification, in one language.
 *
 * @param name such as {@code ESCO 1.2.0}
 * @param version the same as a version of packs, such as {@code 1.2.0}
 * @param language of titles and descriptions, as a BCP 47 tag such as {@code en}
 * @param imported the day it is being read, as {@code yyyy-MM-dd}
 */
public record EscoRelease(String name, String version, String language, String imported) {}
