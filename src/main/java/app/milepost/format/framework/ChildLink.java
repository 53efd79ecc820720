package app.milepost.format.framework;

import java.util.OptionalDouble;

/**
 * Says that one entry lies under another, or right under the document.
 *
 * @param child id or address of the lower one
 * @param parent id or address of the upper one
 * @param sequence the child's place among its neighbors
 * @param path where this stands in the file
 */
record ChildLink(End child, End parent, OptionalDouble sequence, String path) {

  /**
   * One end of it.
   *
   * @param id may be empty
   * @param uri may be empty
   */
  record End(String id, String uri) {
    static final End NONE = new End("", "");
  }
}
