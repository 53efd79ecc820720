package app.milepost.chart;

import java.util.Optional;

/**
 * One requirement among others.
 *
 * @param label what it measures
 * @param levels given and asked for; empty where not answered, as what is asked for would sway the
 *     answer
 */
public record Spoke(String label, Optional<Levels> levels) {

  /** Returns whether the level asked for is reached. */
  boolean reached() {
    return levels.filter(Levels::reached).isPresent();
  }

  /** Returns whether the level given is below the one asked for. */
  boolean below() {
    return levels.isPresent() && !reached();
  }

  /** Returns the levels as a chart writes them: {@code 2/3}, or {@code ?} where not answered. */
  String value() {
    return levels.map(l -> l.given() + "/" + l.asked()).orElse("?");
  }
}
