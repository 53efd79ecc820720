package app.milepost.role;

/**
 * A box to tick in a checklist.
 *
 * @param id the pack's name for it, unique in its list; what was ticked is kept under it
 * @param text what is true of whoever ticks it
 */
public record Box(String id, String text) {}
