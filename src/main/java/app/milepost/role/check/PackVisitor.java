package app.milepost.role.check;

import app.milepost.role.Fact;
import app.milepost.role.Measure;
import app.milepost.role.Origin;
import app.milepost.role.Part;
import app.milepost.role.Point;
import java.util.List;

/** Sees everything in a pack that a check may be about. Texts may be empty. */
interface PackVisitor {

  /** A text that people read: sentences, or an entry of a list or a table. */
  default void text(String path, String text) {}

  /** A title, a label or a name. */
  default void heading(String path, String text) {}

  /** How a page begins; each sentence is shown as a text after it. */
  default void opening(String path, List<String> sentences) {}

  /** A fact; its texts and its source are shown to the other methods after it. */
  default void fact(String path, Fact fact) {}

  /** Where the figures of an activity come from; its source is shown after it. */
  default void origin(String path, Origin origin) {}

  /** A survey's figure behind a requirement; its source is shown after it. */
  default void measure(String path, Measure measure) {}

  /** A part of the guide; what is in it comes after it. */
  default void part(String path, Part part) {}

  /** A point of the guide; what is in it comes after it. */
  default void point(String path, Point point) {}

  /** An id that must stand once in the guide. */
  default void guideId(String path, String id) {}

  /** A reference to a source. */
  default void source(String path, String id) {}

  /** A reference to a requirement. */
  default void requirement(String path, String id) {}

  /** A reference to a conflict of the guide or to a key figure. */
  default void conflict(String path, String id) {}
}
