package app.milepost.occupation;

/**
 * An edition of the O*NET database.
 *
 * @param number such as {@code 30.1}
 * @param month when it came out, such as {@code December 2025}; empty where the files do not say
 * @param imported the day it is being read, as {@code yyyy-MM-dd}
 */
public record Release(String number, String month, String imported) {}
