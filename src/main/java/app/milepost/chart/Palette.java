package app.milepost.chart;

/** A color for each ink. Text reaches a contrast of at least 4.5 to 1 on its surface. */
public enum Palette {
  /** On white, for screen and paper. */
  LIGHT {
    @Override
    public String color(Ink ink) {
      return switch (ink) {
        case ACCENT -> "#0f6e84";
        case ACCENT_SOFT -> "#8fc3cf";
        case TRACK -> "#e6ebed";
        case GRID -> "#c5ced2";
        case TEXT -> "#1b252b";
        case MUTED -> "#55636b";
        case TARGET -> "#8a4b08";
        case SURFACE -> "#ffffff";
      };
    }
  },
  /** On near black. */
  DARK {
    @Override
    public String color(Ink ink) {
      return switch (ink) {
        case ACCENT -> "#5cbdd2";
        case ACCENT_SOFT -> "#2c6472";
        case TRACK -> "#2c363c";
        case GRID -> "#46535a";
        case TEXT -> "#e8edef";
        case MUTED -> "#a5b2b9";
        case TARGET -> "#e5a765";
        case SURFACE -> "#161d21";
      };
    }
  };

  /** Returns the color of an ink as {@code #rrggbb}. */
  public abstract String color(Ink ink);
}
