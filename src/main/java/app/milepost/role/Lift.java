package app.milepost.role;

/**
 * What an activity brings: the person stands at the level afterwards, or where they stood if that
 * was higher. Never added to what they had.
 *
 * @param requirement the id of a {@link Requirement}
 * @param to level 1 to 4
 * @param evidence what can be shown for it afterwards
 */
public record Lift(String requirement, int to, Evidence evidence) {}
