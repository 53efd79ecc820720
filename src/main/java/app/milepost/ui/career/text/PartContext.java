package app.milepost.ui.career.text;

import app.milepost.ui.export.WebLinks;
import java.util.function.Consumer;

/**
 * What every part of the guide needs besides its own words.
 *
 * @param references what entries refer to
 * @param anchors where parts say what they tell
 * @param jump goes to an anchor of the guide
 * @param web opens pages of the web
 */
public record PartContext(
    GuideReferences references, Anchors anchors, Consumer<String> jump, WebLinks web) {}
