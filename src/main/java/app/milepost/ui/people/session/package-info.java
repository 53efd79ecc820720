/**
 * What the list of people tells of somebody's sessions: when, how ready, and what was agreed on.
 */
@NullMarked
package app.milepost.ui.people.session;

import org.jspecify.annotations.NullMarked;
