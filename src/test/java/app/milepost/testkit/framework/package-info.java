/** Small competency frameworks in the CASE format. */
@NullMarked
package app.milepost.testkit.framework;

import org.jspecify.annotations.NullMarked;
