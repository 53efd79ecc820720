package app.milepost.format.framework;

import java.util.OptionalDouble;

/**
 * An entry of a framework. Texts are as written, and empty where there are none.
 *
 * @param id tells it from all others
 * @param uri where it can be read
 * @param statement all of it
 * @param shortName a shorter statement
 * @param code what the framework numbers it by
 * @param enumeration its place in a list, such as {@code 2} or {@code b}
 * @param type what sort of entry it is
 * @param sequence its place among its neighbors
 * @param index how many came before it in the file
 * @param path where it stands in the file
 */
record Item(
    String id,
    String uri,
    String statement,
    String shortName,
    String code,
    String enumeration,
    String type,
    OptionalDouble sequence,
    int index,
    String path) {}
