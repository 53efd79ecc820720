/**
 * Keeps what people say: the data folder, the port {@link app.milepost.store.AssessmentStore} and
 * its SQLite adapter, the lock against a second Milepost, and the window's settings.
 *
 * <p>A file that can't be read is never changed. Everything inside the data folder is for its owner
 * only.
 */
@NullMarked
package app.milepost.store;

import org.jspecify.annotations.NullMarked;
