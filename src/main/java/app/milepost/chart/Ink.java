package app.milepost.chart;

/** What a mark is for; each renderer gives it a color that suits its surface. */
public enum Ink {
  /** The figure the chart is about. */
  ACCENT,
  /** The part of a figure that is still open. */
  ACCENT_SOFT,
  /** The empty part of a scale. */
  TRACK,
  /** Lines that help the eye. */
  GRID,
  /** Words to be read first. */
  TEXT,
  /** Words to be read second. */
  MUTED,
  /** The level or threshold asked for. */
  TARGET,
  /** The surface behind everything, for gaps between marks. */
  SURFACE
}
