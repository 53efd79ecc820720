/** The session with a client: what to talk about, notes, next steps, and its end. */
@NullMarked
package app.milepost.ui.session;

import org.jspecify.annotations.NullMarked;
