/**
 * Reads the O*NET database as it is published: as text, as workbooks or as comma-separated tables,
 * in a zip or a folder, in the layouts of releases 29.0 to 31.0.
 */
@NullMarked
package app.milepost.format.onet;

import org.jspecify.annotations.NullMarked;
