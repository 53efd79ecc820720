package app.milepost.ui.report;

/**
 * One of the gauge's figures with the words that belong to it.
 *
 * @param figure the figure
 * @param meaning goes on where the figure ends: {@code points from what you have answered}
 */
public record Reading(Explained figure, String meaning) {}
