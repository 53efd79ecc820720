/** Takes whole catalogs of careers in, whoever publishes them. */
@NullMarked
package app.milepost.format.source;

import org.jspecify.annotations.NullMarked;
