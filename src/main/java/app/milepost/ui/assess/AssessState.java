package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import java.util.List;
import java.util.Optional;

/**
 * The page as it is to be shown.
 *
 * @param sections those with requirements at this rung, in the pack's order
 * @param current the requirement in front; empty at the end of the list
 * @param answer the answer to it, of whoever is rating
 * @param required level asked for, 1 to 4, or 0 at the end of the list
 * @param rating whose answers these are
 * @param onlyLookedAt whether these answers can't be changed now
 * @param carried what counts here of a rating given for another career, where there is one
 * @param other what is told of the other side, where there is one
 */
public record AssessState(
    List<SectionRows> sections,
    Optional<Requirement> current,
    Answer answer,
    int required,
    Side rating,
    boolean onlyLookedAt,
    Optional<Answer.Rated> carried,
    Optional<OtherSide> other) {}
