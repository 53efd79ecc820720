package app.milepost.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something client and counsellor agreed on.
 *
 * @param text what is to be done
 * @param due by when, if a day was agreed
 * @param done whether it has been
 */
public record NextStep(String text, Optional<LocalDate> due, boolean done) {}
