/**
 * Reads competency frameworks in the CASE format (Competencies and Academic Standards Exchange, by
 * 1EdTech): a {@code CFPackage} as JSON, versions 1.0 and 1.1. A file is read as it comes, and
 * never held whole.
 */
@NullMarked
package app.milepost.format.framework;

import org.jspecify.annotations.NullMarked;
