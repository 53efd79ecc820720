/**
 * The data folder: where its files are, that only their owner may read them, that what is said to
 * be there is on the disk, and the lock against a second Milepost.
 */
@NullMarked
package app.milepost.store.files;

import org.jspecify.annotations.NullMarked;
