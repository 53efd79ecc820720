/** Small O*NET releases in each published layout. */
@NullMarked
package app.milepost.testkit.onet;

import org.jspecify.annotations.NullMarked;
