package app.milepost.ui.people;

import app.milepost.store.PeopleStore;
import app.milepost.ui.folder.PackReading;

/**
 * The roles that sessions are measured with.
 *
 * @param packs reads the packs of closed sessions
 * @param files finds the packs of sessions that a merge closes
 */
public record SessionRoles(PackReading packs, PeopleStore.Packs files) {}
