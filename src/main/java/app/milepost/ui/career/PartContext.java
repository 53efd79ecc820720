package app.milepost.ui.career;

import app.milepost.ui.WebLinks;
import java.util.function.Consumer;

/**
 * What every part of the guide needs besides its own words.
 *
 * @param references what entries refer to
 * @param anchors where parts say what they tell
 * @param jump goes to an anchor of the guide
 * @param web opens pages of the web
 */
record PartContext(References references, Anchors anchors, Consumer<String> jump, WebLinks web) {}
