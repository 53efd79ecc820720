package app.milepost.ui.careers;

import app.milepost.scoring.near.KnownAnswers;
import app.milepost.scoring.near.NearCareer;
import java.util.List;

/** How near somebody is to each career, as far as that is known. */
sealed interface NearState {

  /** There is nobody whose answers could count. */
  record Nobody() implements NearState {}

  /** It is being worked out. */
  record Working() implements NearState {}

  /** The person has stopped it. */
  record Stopped() implements NearState {}

  /**
   * It could not be worked out.
   *
   * @param sentence why, and what to do
   */
  record Failed(String sentence) implements NearState {}

  /**
   * It is known.
   *
   * @param known what the person has answered anywhere
   * @param careers the nearest first; empty where nothing is answered
   */
  record Told(KnownAnswers known, List<NearCareer> careers) implements NearState {
    public Told {
      careers = List.copyOf(careers);
    }
  }
}
