package app.milepost.chart;

import java.util.OptionalInt;

/**
 * One axis of a radar.
 *
 * @param label what it measures
 * @param required level asked for, 1 to 4
 * @param rating level given, 0 to 4; empty where not answered
 */
public record Spoke(String label, int required, OptionalInt rating) {}
