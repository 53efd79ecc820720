package app.milepost.search.career;

import app.milepost.catalog.Listing;
import java.util.Optional;

/**
 * A career that was found.
 *
 * @param listing the career
 * @param alsoCalled its other name that was found, where its title does not say what was typed
 */
public record CareerHit(Listing listing, Optional<String> alsoCalled) {}
