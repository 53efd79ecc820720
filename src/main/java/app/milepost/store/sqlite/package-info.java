/** Keeps what people say in one SQLite file, with its backups: the adapter behind the port. */
@NullMarked
package app.milepost.store.sqlite;

import org.jspecify.annotations.NullMarked;
