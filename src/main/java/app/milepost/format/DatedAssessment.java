package app.milepost.format;

import app.milepost.assessment.Assessment;
import app.milepost.plan.PlanChoices;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Answers, their day and the plan that came with them.
 *
 * @param assessment the answers
 * @param date the day they speak of; empty where the file is silent
 * @param plan what was decided about the plan, {@link PlanChoices#NONE} where the file is silent
 */
public record DatedAssessment(Assessment assessment, Optional<LocalDate> date, PlanChoices plan) {}
