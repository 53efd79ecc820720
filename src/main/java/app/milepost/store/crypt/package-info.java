/** What makes the personal part of a row unreadable without the passphrase. */
@NullMarked
package app.milepost.store.crypt;

import org.jspecify.annotations.NullMarked;
